/** Posts people write themselves: no newsletter in them. Title and HTML as the blog's editor leaves it. */
export interface Ordinary {
  title: string;
  html: string;
}

const post = (title: string, ...paragraphs: string[]): Ordinary => ({
  title,
  html: paragraphs.map((text) => `<p>${text}</p>`).join('\n'),
});
const broken = (title: string, ...paragraphs: string[]): Ordinary => ({ title, html: paragraphs.join('<br />\n<br />\n') });

export const plums = broken(
  'What to do with eleven kilos of plums',
  'My neighbor has a tree and I have jars, so every September the two of us become a small factory. This year she counted eleven kilos before the ladder gave out.',
  'The first four became jam with star anise. The next three went into the oven overnight, halved, with nothing on them at all, and came out like candy. <div class="separator" style="clear: both; text-align: center;"><a href="https://blogger.googleusercontent.com/img/a/plums=s1600" style="margin-left: 1em; margin-right: 1em;"><img border="0" src="https://blogger.googleusercontent.com/img/a/plums=s320" width="320" height="240" /></a></div>',
  'The rest I gave away. &quot;You always give away the ugly ones,&quot; my sister said, and she is right, they taste the same and nobody has to photograph them.',
);
export const pass = post(
  'Three days over the Grauhorn pass',
  'We started late because of the fog and because Imre had forgotten his boots. By noon the fog was below us and the boots had been borrowed from a shepherd who wanted them back on Sunday, <em>clean</em>.',
  'The hut has room for eighteen and held thirty-one. The warden, a woman of few words, said &ldquo;You may sleep on the stairs if you sleep straight,&rdquo; and we did.',
  'Distances: valley to hut 11 km, hut to pass 6 km, pass to bus stop 14 km, bus stop to the next bus two hours and a half.',
);
export const compiler = post(
  'Why my parser was slow, and the one-line fix',
  'For a week I believed that the hash table was to blame. I wrote a second hash table. It was slower than the first, but it was mine.',
  'Then I looked at a profile, which I should have done on Monday. Eighty percent of the time went into <code>strlen</code>, called once for every character of a four-megabyte file.',
  '<pre>for (size_t i = 0; i &lt; strlen(text); i++) {\n  step(text[i]);\n}</pre>',
  'Hoisting the call out of the loop made the parser four hundred times faster. I have deleted both hash tables.',
);
export const birds = post(
  'Month list: March',
  'A slow month, then everything at once on the 27th. <b>Lapwing</b> 41, <b>ruff</b> 3, <b>garganey</b> a pair behind the sewage works, as every year.',
  'The hide at Harl Lake has a new bench. The old one is now in the reeds, where a coot is sitting on it.',
  'Total for the year: 104.',
);
export const buch = broken(
  'Gelesen: Die Uhrmacherin von Kaltwasser',
  'Ein schmales Buch, das man an einem Abend liest und an das man eine Woche denkt. Die Uhrmacherin heißt Alma, und sie repariert nur Uhren, die falsch gehen wollen.',
  '„Eine Uhr, die immer richtig geht, erzählt nichts“, sagt sie im zweiten Kapitel, und spätestens da wusste ich, dass ich das Buch verschenken werde.',
  'Wer es leihen möchte, schreibe mir einfach.',
);
export const marche = broken(
  'Le marché du samedi',
  "Il pleuvait, bien sûr. Le fromager avait gardé pour moi le dernier morceau de tomme, enveloppé dans le journal d'hier, où l'on parlait déjà de la pluie.",
  "J'ai acheté des poires, des noix et un parapluie. Le parapluie s'est cassé devant la mairie.",
);
export const knitting = post(
  'A hat in one evening (pattern)',
  'Cast on 88 stitches with the yarn held double. Work 2x2 rib for nine centimetres. Change to stockinette and knit until you run out of radio programme.',
  '<ul><li>Size: adult, or a child with opinions</li><li>Yarn: 100 g of anything that does not itch</li><li>Needles: 5 mm, circular</li></ul>',
  'If you make one, send me a picture and I will put it up here.',
);
export const film = post(
  'Seen: The Ferry That Came Back',
  'Two hours and ten minutes of rain, and I would not cut one of them. The captain is played by somebody&#39;s grandfather who had never acted before and, he says, never will again.',
  'See it on the largest screen you can find, with the smallest audience.',
);

export const signup = post(
  'How I find out about road works before they happen',
  'People keep asking how I know. There is no secret: the city mails everybody who asks. <a href="https://public.govdelivery.com/accounts/WMALDERFALLS/subscriber/new">Sign up for email updates here</a>, tick &ldquo;Street work&rdquo;, done.',
  'You get one mail on Friday. It is short, and it is never wrong about Harlan Avenue, which has been open for four days in the past two years.',
);
export const signupForm: Ordinary = {
  title: 'Get the council agenda by mail',
  html: `<p>The council now sends its agenda to anybody with a mailbox. Put your address in here (the form belongs to the city, not to me):</p>
<form action="https://public.govdelivery.com/accounts/WMALDERFALLS/subscriber/qualify?qsp=CODE_RED" method="post"><label for="email">Email Address</label> <input id="email" name="email" type="text" /> <input type="submit" value="Sign Up" /></form>
<p>Agendas come out on Thursdays. Bring a cushion; the chairs in the Grange Hall are from 1911.</p>`,
};
export const about = post(
  'GovDelivery, or how my county learned to write letters',
  'When Granicus bought GovDelivery in 2016 hardly anyone noticed outside the trade. Today, if a government writes to you by e-mail, chances are that the letter went through the GovDelivery Communications Cloud.',
  'I talked to three people who write such bulletins for a living. &ldquo;You have eight seconds,&rdquo; one of them told me, &ldquo;and six of those are the logo.&rdquo;',
  'The system counts who opens what. <a href="https://granicus.com/solution/govdelivery/">The company</a> says that open rates of forty percent are common; <a href="https://www.example.org/studies/open-rates">a study</a> I found says twenty-six.',
  'What I would like is simple: every bulletin on a page of its own that I can link to, forever. That page exists, by the way. Look for &ldquo;View it as a Web page&rdquo;.',
);
export const quoting = post(
  'The sentence at the bottom of every letter from the state',
  'You know it even if you have never read it: <blockquote>This email was sent to you@yours.example using GovDelivery Communications Cloud on behalf of: Norhaven Department of Revenue &middot; PO Box 1180 &middot; Tollgate, NH 03990</blockquote>',
  'I have been thinking about &ldquo;on behalf of&rdquo;. It is a very old phrase. Medieval clerks wrote it when the lord could not write, and now a cloud writes it when the department does not want to.',
  'There is a colon after it, except when there is a comma before it, and in one letter I found neither. Somebody, somewhere, is typing this by hand.',
  'I do not mind the letters. I mind that the sentence is the only one in them that is always the same, and that it is the only one addressed to me.',
);
export const phishing = post(
  'Careful: fake toll letters that really come from a government account',
  'Several readers sent me the same mail this week: unpaid toll, $6.99, pay within twelve hours. What makes it nasty is that it is delivered by a real government mailing account that somebody has broken into.',
  'How to recognise it: the footer says &ldquo;This email was sent to &hellip; using GovDelivery Communications Cloud on behalf of: State of &hellip;&rdquo; and looks right, because it <i>is</i> right. The link is not. It begins with <code>hxxps://links-1[.]govdelivery[.]com/CL0/</code> and then jumps to a shortener.',
  'Do not click. Type the address of the toll agency yourself. If you have paid already, call your bank before you finish reading this.',
  'The state has confirmed the break-in and says that the account has been closed.',
);
export const unsubscribing = post(
  'How to leave a government mailing list (and how to leave just one topic)',
  'Step 1: open any mail and scroll to &ldquo;SUBSCRIBER SERVICES&rdquo;. Step 2: choose &ldquo;Manage Preferences&rdquo;, not &ldquo;Unsubscribe&rdquo;, unless you want to leave everything.',
  'If you have lost the mail, go to <a href="https://public.govdelivery.com/accounts/NHREVENUE/subscriber/edit?preferences=true#tab1">the preferences page</a> and type your address. The <a href="https://subscriberhelp.granicus.com/">help pages</a> explain the rest, slowly.',
  'I left eleven lists this way and came back to three.',
);
export const directory: Ordinary = {
  title: 'Every alert list in the valley, in one place',
  html: `<p>Updated in June. All of these are free; most are quiet.</p><ul>${['WMALDERFALLS', 'WMLAKEPHD', 'WMTIDES', 'WMPARKS', 'WMCOURTS', 'WMTOLLSD', 'NHREVENUE', 'NHVETS'].map((code) => `<li><a href="https://public.govdelivery.com/accounts/${code}/subscriber/new">${code.slice(2).toLowerCase()}</a> (<a href="https://public.govdelivery.com/accounts/${code}/subscriber/topics">topics</a>)</li>`).join('')}</ul><p>Did I forget one? Leave a comment.</p>`,
};
export const pointing = post(
  'The reservoir bulletin is worth your time',
  'The city has written down, in plain words, what is wrong with Cold Creek Reservoir and what it will cost. You can <a href="https://content.govdelivery.com/accounts/WMALDERFALLS/bulletins/3ab9c44">read the bulletin here</a>.',
  'My summary: the wall leaks, the valve house is older than my mother, and both will be mended by the autumn of next year. The mayor says a reservoir is something nobody thinks about &ldquo;until the tap coughs&rdquo;, which is the best line she has had since the election.',
  'I will go to the open day in August and report.',
);
export const shortlinks = post(
  'Links of the week',
  'Five things I read. The ice report (<a href="https://lnks.gd/2/35P-3nj">lnks.gd</a>), a long piece about lighthouse keepers, a recipe for soda bread, the obituary of a crossword setter, and a map of every bench in Lakemont.',
  'The map is wrong about the bench on Slate Road. I have sat there.',
);
export const decoding: Ordinary = {
  title: 'What is inside a tracked link? Decoding GovDelivery URLs with twelve lines of Python',
  html: `<p>Everybody who receives government mail has seen addresses like this one:</p>
<pre>http://links.govdelivery.com/track?type=click&amp;enid=ZWFzPTEmbWFpbGluZ2lkPTIw&amp;&amp;&amp;101&amp;&amp;&amp;https://www.example.org/</pre>
<p>The part after <code>enid=</code> is base64. Decode it and you find a mailing id, a serial number and, surprise, the address of the recipient. So do not post your links in public.</p>
<pre>import base64, urllib.parse
raw = base64.b64decode(enid + "===")
print(urllib.parse.parse_qs(raw.decode()))</pre>
<p>Newer links (<code>https://lnks.gd/l/eyJhbGciOiJIUzI1NiJ9...</code>) are JSON Web Tokens, and the newest (<code>https://links-1.govdelivery.com/CL0/...</code>) carry the target in clear.</p>
<p>None of this is secret, and none of it is documented. Have fun.</p>`,
};
export const hotlinked: Ordinary = {
  title: 'The map everybody is asking about',
  html: '<p>Here is the map of the smoke zones, straight from the health district. I did not draw it, I only copied the address.</p><p><img src="https://content.govdelivery.com/attachments/fancy_images/WMLAKEPHD/2023/08/8123411/smoke-map_original.jpg" alt="Map of smoke zones" width="600" /></p><p>We live in the orange part. The cat does not go out.</p>',
};
export const copiedRelease = post(
  'From the wires: bridge toll to end in 2029',
  'FOR IMMEDIATE RELEASE',
  'TOLLGATE, Norhaven &mdash; The Department of Roads and Bridges announced today that the toll on the Harl Bridge will end on Jan. 1, 2029, when the bonds of 1999 are paid.',
  '&ldquo;We promised it would end, and nobody believed us, including me,&rdquo; said Commissioner Lyle Abara.',
  'Media contact: Roads and Bridges, 555-0190',
  '###',
);
export const agencyBlog = post(
  'Open house at the tide station',
  'Come and see how tides are measured, on Saturday from 10 a.m. to 2 p.m. at Lantern Point. Children may turn the old brass gauge.',
  'The Office of Tides and Climate has kept the record since 1874. &ldquo;It has never once been boring,&rdquo; says keeper Noor Haddad.',
  '<small>Follow us: <a href="https://www.facebook.com/wmtides">Facebook</a> | <a href="https://public.govdelivery.com/accounts/WMTIDES/subscriber/new">Get updates by email</a> | <a href="https://www.tides.example.gov/contact">Contact Us</a></small>',
);
