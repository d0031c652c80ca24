/** What mail programs call the fields of a header, and how they begin what they forward or quote. */
interface Language {
  language: string;
  from: string;
  to: string;
  copy: string;
  date: string;
  subject: string;
  reply: string;
  forwarded: string;
  wrote: string;
}

/** Words of Gmail, Apple Mail, Outlook, Thunderbird and Yahoo, parted by bars; one row a language. */
export const languages: Language[] = [
  {
    language: 'en',
    from: 'from|sender',
    to: 'to',
    copy: 'cc|bcc',
    date: 'date|sent',
    subject: 'subject',
    reply: 'reply-to|reply to',
    forwarded: 'forwarded message|begin forwarded message|original message|forwarded by',
    wrote: 'wrote',
  },
  {
    language: 'es',
    from: 'de|desde|remitente',
    to: 'para|a',
    copy: 'cc|cco',
    date: 'fecha|enviado|enviado el|enviado en',
    subject: 'asunto',
    reply: 'responder a',
    forwarded: 'mensaje reenviado|inicio del mensaje reenviado|mensaje original',
    wrote: 'escribió',
  },
  {
    language: 'de',
    from: 'von',
    to: 'an',
    copy: 'cc|bcc|kopie|blindkopie',
    date: 'datum|gesendet|gesendet am',
    subject: 'betreff',
    reply: 'antwort an|antworten an',
    forwarded: 'weitergeleitete nachricht|anfang der weitergeleiteten nachricht|ursprüngliche nachricht|originalnachricht',
    wrote: 'schrieb',
  },
  {
    language: 'fr',
    from: 'de|expéditeur',
    to: 'à|a|pour',
    copy: 'cc|cci|copie à|copie',
    date: 'date|envoyé|envoyé le',
    subject: 'objet|sujet',
    reply: 'répondre à',
    forwarded:
      'message transféré|forwarded message|début du message réexpédié|début du message transféré|message d’origine|message original',
    wrote: 'a écrit',
  },
  {
    language: 'it',
    from: 'da|mittente',
    to: 'a',
    copy: 'cc|ccn',
    date: 'data|inviato|inviato il',
    subject: 'oggetto',
    reply: 'rispondi a',
    forwarded: 'messaggio inoltrato|inizio messaggio inoltrato|messaggio originale',
    wrote: 'ha scritto',
  },
  {
    language: 'pt',
    from: 'de|remetente',
    to: 'para',
    copy: 'cc|cco',
    date: 'data|enviado|enviada em|enviado em',
    subject: 'assunto',
    reply: 'responder para|responder a',
    forwarded: 'mensagem encaminhada|início da mensagem reencaminhada|início da mensagem encaminhada|mensagem original',
    wrote: 'escreveu',
  },
  {
    language: 'nl',
    from: 'van',
    to: 'aan',
    copy: 'cc|bcc',
    date: 'datum|verzonden',
    subject: 'onderwerp',
    reply: 'antwoord aan|beantwoorden',
    forwarded: 'doorgestuurd bericht|begin doorgestuurd bericht|oorspronkelijk bericht',
    wrote: 'schreef',
  },
  {
    language: 'pl',
    from: 'od|nadawca',
    to: 'do|adresat',
    copy: 'dw|udw|do wiadomości',
    date: 'data|wysłano|wysłane',
    subject: 'temat',
    reply: 'odpowiedz do',
    forwarded:
      'treść przekazanej wiadomości|wiadomość przekazana|przekazana wiadomość|wiadomość oryginalna|początek przekazywanej wiadomości',
    wrote: 'napisał|napisała|napisał(a)|pisze',
  },
  {
    language: 'ru',
    from: 'от|отправитель|от кого',
    to: 'кому|получатель',
    copy: 'копия|скрытая копия',
    date: 'дата|отправлено',
    subject: 'тема',
    reply: 'ответить|обратный адрес',
    forwarded:
      'пересылаемое сообщение|пересланное сообщение|начало переадресованного сообщения|исходное сообщение|forwarded message',
    wrote: 'пишет|написал|написала|написал(а)',
  },
  {
    language: 'ja',
    from: '差出人|送信者',
    to: '宛先|受信者',
    copy: 'cc|bcc',
    date: '日付|送信日時|日時',
    subject: '件名',
    reply: '返信先',
    forwarded: '転送されたメッセージ|元のメッセージ|転送メッセージ|forwarded message',
    wrote: 'のメール|書きました|書き込みました|書いた',
  },
  {
    language: 'zh',
    from: '发件人|寄件者|寄件人|發件人',
    to: '收件人|收件者',
    copy: '抄送|副本|密送|密件副本',
    date: '日期|发送时间|寄件日期|时间|時間|发送日期|傳送時間',
    subject: '主题|主旨|主題',
    reply: '回复|回覆',
    forwarded: '转发的邮件|转发邮件信息|轉寄的郵件|以下是转发的邮件|原始邮件|原始郵件|forwarded message',
    wrote: '写道|寫道',
  },
  {
    language: 'tr',
    from: 'kimden|gönderen',
    to: 'kime|alıcı',
    copy: 'bilgi|cc|gizli',
    date: 'tarih|gönderildi|gönderilme tarihi',
    subject: 'konu',
    reply: 'yanıt adresi|yanıtla',
    forwarded: 'iletilen ileti|yönlendirilmiş ileti|iletilmiş mesaj|özgün ileti|orijinal mesaj|forwarded message',
    wrote: 'yazdı',
  },
  {
    language: 'sv',
    from: 'från',
    to: 'till',
    copy: 'kopia|hemlig kopia|cc',
    date: 'datum|skickat',
    subject: 'ämne',
    reply: 'svara till|svara',
    forwarded: 'vidarebefordrat meddelande|vidarebefordrat brev|ursprungligt meddelande|originalmeddelande',
    wrote: 'skrev',
  },
];
