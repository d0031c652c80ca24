import type { Words } from './language';

/** Given names, and whom they suggest. People of every origin are quoted and sign, so the list is long and of no language. */
export const givenNames: Words = {
  'he-name': `
    aaron abdul abe abel abraham adam adrián agustín ahmed alan albert alberto alec alejandro alexander alfonso alfred ali
    alistair alonzo alton alvaro alvin ambrose amir amos andre andrew andrés andy angus anil anselmo anthony antoine anton antonio
    archie ari arjun arlen armand armando arnold arthur artie arturo asher ashok ashton aurelio austin baltasar barack barney
    barry ben benito benjamin bernard bernardo bernie bert bill billy blake bob bobby boris boyd brad bradford bradley brandon
    brendan brent bret brett brian brock bruce bruno bryan bryant bryce buddy burt byron cal callum calvin cameron camilo carl
    carlos carlton casper cecil cedric cesar chad charles chester chris christian christopher chuck ciro clarence clark claude
    claudio clayton clemente cliff clifford clifton clint clyde colin conner connor corey cornelius cory craig cristian cristino
    cristóbal curtis cyrus césar damian damien damián damon dan daniel danilo dante darnell darrel darrell darren darryl daryl
    darío dave david dean declan deepak demetrius denis dennis derek deshawn desmond dewey dick diego dionisio dirk dmitri dominic
    dominick don donald donnie donovan doug douglas duane dudley duncan dustin dwayne dwight dylan earl earnest eddie edgar
    eduardo edward edwin efraín efrén elbert eli elias elijah eliseo elliot elliott ellis elmer eloy elvin emanuel emil emile
    emiliano emilio emmanuel emmett enoch enrique ephraim eric erick erik ernest ernesto ervin esteban ethan eugene eugenio
    eusebio evan everett ezekiel ezequiel ezra fabian fabio fabián facundo faisal farid federico feliciano felipe felix fermín
    fernando fidel fidencio finn fletcher floyd francisco frank françois fred frederick fritz froilán gabe gabriel gareth garrett
    garrison garth gary gaspar gavin gene geoffrey george gerald gerard gerardo gilbert gilberto giles gino giovanni giuseppe glen
    glenn gonzalo gordie gordon graham greg gregory guillermo gunnar gus gustavo hal hamid hamish hank hans hao harold harrison
    harry harvey hassan heath hector henri henry herb herbert heriberto herman hernando hernán hilario hiram hiroshi hobart homer
    horace horacio horatio howard howie hubert hugh hugo humberto hussein héctor ian ibrahim ignacio igor iker imran irv irving
    irwin isaac isaiah isidoro isidro ismael ismail issac ivan ivor iván iñaki jacinto jack jacob jacobo jacques jaden jaime jairo
    jake jalen jamal james jared jason javier jawad jay jed jeff jeffrey jeremy jermaine jerome jerry jesse jesús jethro jian jim
    jimmy joaquin joaquín joe joel johann john johnny jon jonah jonas jonathan jordi jorge jose josef josep joseph josh joshua
    josiah josué josé juan judd julian julio julius justin jürgen kamal karim karl keenan keir keith kelvin ken kendrick kenji
    kenneth kenny kevin khalid khalil kieran kim-jong kirk klaus kurt kyle lamar lance landon lanny larry laurence lautaro
    lawrence lazaro leandro leif leo leon leonard leonardo leonel leopold leroy les lester levi lewis liam lindsey lionel lisandro
    lloyd logan lorenzo lorne louie louis lowell luca lucas lucian luciano lucio luis luke luther macario mack mahmoud malcolm
    malik manny manolo manuel marc marcel marcelino marcelo marcial marco marcos marcus mario mark marlon marquis martin marty
    martín marvin mateo mathew matt matthew matías maurice mauricio maverick max maximilian maximiliano maynard melchor melvin
    merrick michael mickey miguel mike mikhail milton minh mitch mitt mohamed mohammed moisés monte monty morris moshe muhammad
    murray mustafa myles myron narendra nate nathan nathaniel naveed neal ned nehemiah neil nelson newt nicanor nicholas nick nico
    nicolás nigel nikolai noah norberto norman norris octavio odell olaf oliver omar omer oren orestes oriol orlando orson orville
    oscar osvaldo otis otto owen pablo paolo pascal patricio patrick paul pavel pedro percy petar pete peter phil philip pierre
    piotr plácido preston quang quentin quincy quique rafa rafael raheem rahm rahul raimundo raj rajesh rakesh ralph ramesh ramiro
    ramón rand randall randy raphael rashad ravi ray raymond raúl reginald reinaldo reince reuben rex rhys ricardo richard richie
    rick ricky rigoberto rishi rob robert roberto rocco rodger rodney rodolfo rodrigo rogelio roger rohan roland rolando rolf
    roman román ron ronald roscoe rosendo ross roy rubén rudolph rudy rufus rupert russell ryan ryder sal salvador salvatore sam
    samir samuel sandro sanjay santiago sasha saturnino saul schuyler scot scott scotty seamus sean sebastian sebastián sergei
    sergey sergio seth shawn sheldon sherman shinzo sidney silas simeon simon stan stanley stanton stefan stefano stephen steve
    steven stuart sung sunil suresh sylvester tad takashi takeshi tarek tariq ted teddy teo teodoro terence terrance terrell terry
    teófilo thaddeus theo theodore thom thomas thurgood tim timmy timothy tito tobias tobin toby tobías tod todd tom tommy tomás
    tony travis trent trevon trevor trey troy tuan tucker ty tyler tyrell tyrone ulises ulysses uriah uxío valentín vance vaughn
    vern vernon vicente victor vijay vikram vince vincent virgil virgilio vito vladimir víctor wael waldo wally walt walter warren
    waylon wayne wei wei-ling weldon wendell wes wesley wilbur wiley wilfred wilfredo wilfrido willard william willie willis
    winfred winston wolfgang woodrow wyatt xabier xavier xi xoán yaakov yago yasser yosef yusuf zacarías zach zachariah zachary
    zack zaid zane ángel óscar
    luc philippe guillaume mathieu matthieu laurent olivier sébastien stéphane thierry gilles didier christophe benoît rené
    andré gérard jérôme étienne yves jean-pierre jean-marc jean-claude jean-paul jean-luc michel alain rémi émile théo
    lucien antonin bastien cédric fabrice florian grégoire hervé joël loïc maxime nicolas raphaël régis sylvain yann
  `,
  'she-name': `
    abby abigail ada addie adela adelaide adele adeline adriana agatha agnes aileen aisha akiko alana alba alberta aleida
    alejandra alexa alexandra alexandria alexis alice alicia alina alisa alison allison alma althea alyssa amalia amanda amaya
    amber amelia amina amira amparo amy ana anastasia andrea angela angelica angelina angelique angelita angie anita anjali ann
    anna annabel annabelle annalise anne anne-marie annette annie antoinette antonia antía april araceli aracely arantxa ariana
    arianna arleen arlene asha ashley astrid athena audra audrey aurelia aurora ava ayanna ayesha azucena barbara beatrice beatriz
    becky belinda bella belén bernadette bernadine bernice bertha bess bessie beth bethany betsy bettina betty beverly bianca
    birgit blanca bonita bonnie brenda bridget brigid britt brittany brooke caitlin camila camille candace candice carissa carla
    carlotta carly carmela carmelita carmen carol carole carolina caroline carolyn carolyne carrie cassandra cassidy catherine cathleen
    cathy cecile cecilia celeste celia celina chandra charlene charlotte charmaine chelsea cheri cherie cheryl chloe christa
    christi christina christine christy cindy claire clara clarissa claudia clementine cleo colleen condoleezza connie constance
    consuelo cora cordelia corinne courtney cristal cristina crystal cynthia dagmar dahlia daisy dalia damaris dana danette
    daniela daniella danielle daphne dara darla darlene dawn dayna deanna deanne debbie debora deborah debra dee deepa deidre
    deirdre delfina delia delilah delores delphine denice denise desiree diana diane dianne dina dinah divya dolly dolores donna
    dora doreen doris dorothea dorothy dottie edith edna effie eileen elaine elba eleanor eleanora elena elisa elise eliza
    elizabeth ella ellen ellie eloise elsa elsie elvira emilia emily emma emmy enid erica erika erin esther eva evangeline evelyn
    evie fabiola faith fatima fatimah fay faye felicia fernanda fiona fiorella flor florence fran franca frances francesca freda
    freya frida gabby gabriela gail gayle geeta genevieve georgina geraldine gertrude gilda gina ginger ginny giovanna giselle
    gladys glenda gloria grace gracie graciela greta gretchen griselda guadalupe guillermina gwen gwendolyn hailey hala haley hana
    hannah harriet hattie hazel heather heidi helen helga hester hilda hillary holly hope hortensia huda huma hye ida ileana ilhan
    iliana imelda ines ingrid inés iona irene irina iris irma isabel isabella isabelle isla itziar ivanka ivonne ivy jackie
    jacqueline jada jaime-lee jamila jana jane janelle janessa janet janette janice janie janis jasmine jayne jaynie jazmin
    jeanette jeanine jeanne jeannette jeannie jeannine jen jenna jennie jennifer jerri jessica jill joan joanie joanna joanne
    jocelyn jodi johanna jolene jordana josefa josephine josie joyce juanita judi judie judith judy julia juliana julianna
    julianne julie juliet julieta julissa june justina justine kaitlin kaitlyn kamala kara karen karin karina karla karolina
    karoline kassandra kate katherine kathie kathleen kathryn kathy katie katrina kavita kavya kaye kayla kayleigh keiko keisha
    kelli kellie kelly kellyanne kendra kerri khadija kiara kimberley kimberly kirsten kirstie kitty krista kristen kristi kristie
    kristin kristine krystal kyra laila lakshmi lana larissa lata latasha latonya latoya latrice laura laura-ann lauren layla lea
    leah leanne leena leila lena lenora leonor leonora leslie leticia lidia lila lilia lilian liliana lillian lily lina linda lisa
    lisandra lisbeth liz liza lizzie loida lois lola lorena loretta lori lorna lorraine louisa louise lourdes lucero lucia lucila
    lucille lucinda lucrecia lucy lucía luella luisa lupe lupita lydia lynda lynette mabel madeleine madeline madison mae magda
    magdalena maggie maisie malika mandy manuela mara marcia maren margaret margarita margery margie margo margot marguerite maria
    mariah marian mariana marianne maribel maricela marie marilyn marina marine marisa marisol maritza marjorie marla marlena
    marlene marsha marta martha martina mary maryann marybeth maryellen maría matilda matilde maura maureen mavis maxine maya
    mayra mazie meena meera megan meghan mei mei-ling melania melanie melba melina melinda melissa mercedes mia micaela micah-ann
    michele michelle mildred mindy minerva minnie miranda mireya miriam moira mollie molly mona monica montserrat morgana muriel
    myra myrna myrtle mónica nadia nadine nan nancie nancy nanette naoko naomi natalia natalie natasha nayeli neha nell nellie
    nerea nereida nia nichole nicole nicolette nieves nikki nilda nina nisha nita noelia noemi noemí nohemí nona nora norah noreen
    norma nuria octavia odette odile ofelia olga olivia olympia oneida ophelia padma paige paloma pam pamela pamella paola patrice
    patricia patsy patti patty paula paulette pauline peggy penelope perla petra petunia phoebe phyllis pia pilar piper polly
    pooja portia pratima prisca priscilla priya quiana rachael rachel radha raelene ramona randi rania raquel rashida reba rebecca
    reina rekha rena renata renee renée reyna rhoda rhonda ria riana rina rita roberta robyn rochelle rocio rocío ronda rosa
    rosa-lee rosalba rosalia rosalie rosalind rosalinda rosalyn rosanna rosaura roseann rosemarie rosemary rosie roslyn rowena
    roxana roxanne ruby ruth ruth-bader ruthie sabina sabine sabrina sadie sally sally-ann salma samantha samara samira sandra
    sara sarah sarai sasha-ann selena selma serena shana shania sharlene sharon sharyn shauna shawna sheena sheila shelia shelly
    sheri sherri sherrie sherry sheryl shirlene shirley shonda shreya sigrid silvana silvia simone sinead siobhan sneha sofia
    sofía soledad sondra sonia sonja sonya sophia sophie stacey stacie starla stefanie stella stephanie stephany sue sunita susan
    susana susannah susanne susie suzanna suzanne suzette svetlana sybil sylvia tabitha talia tamara tamika tammy tamra tania
    tanya tara tasha tatiana teresa teri terri tess tessa thalia thea thelma theresa tia tiana tiffany tina tisha tomasa tonya
    tori traci tracy trina trisha trixie trudy tulsi twila ulla ulrike uma ursula usha valarie valentina valeria valerie vanessa
    velma vera verna veronica verónica vicki vickie vicky victoria vilma virginia vivian viviana wanda wendi wendy wilhelmina
    ina marnie willa wilma winifred winona xenia ximena xiomara yadira yamilet yara yasmin yesenia yolanda ysabel yuki yvette yvonna yvonne
    zahra zainab zelda zenaida zoe zoila zora zulema
    amélie céline chantal élise élodie émilie estelle fanny françoise geneviève hélène inès juliette laure léa lucie
    margaux marie-claire martine mathilde mireille monique nadège nathalie noémie océane sandrine solène sylvie thérèse
    véronique virginie zoé anaïs aurélie bénédicte brigitte clémence colette manon maëlle
  `,
  'either-name': `
    alex ariel aubrey avery billie carey casey charlie cruz danny darcy devin devon dominique drew finley frankie freddie hayden
    hollis hua jamie jan jean jess jessie jimmie jody joey johnnie jordan jude jules jun kasey kelsey kendall keoni kerry kim
    kim-ly laurie laverne lee li lou lyle lynn lynne marion mel meredith merle micah ming morgan noel noor pat pat-ann payton
    perry peyton quinn remy rene riley robbie robin ronnie rory shane shannon shay shelby shelley stacy stevie sydney tatum taylor
    toni tristan wen whitney wynn yael yu
  `,
};
