import { genderOfGivenName as commonGender, type Gender, isGivenName as isCommon } from '../text/names';
import { wordSet } from '../text/word-set';

/** Whether a word is known as a given name, in the longer list that speakers need: a press release quotes people of every origin. */
export function isGivenName(word: string): boolean {
  const name = word.toLowerCase();
  return isCommon(name) || he.has(name) || she.has(name) || either.has(name);
}

/** Gender that a given name suggests; undefined for names of both or of no kind we know. */
export function genderOfGivenName(word: string): Gender | undefined {
  const name = word.toLowerCase();
  return commonGender(name) ?? (he.has(name) ? 'he' : she.has(name) ? 'she' : undefined);
}

const he = wordSet(`
  abe alec alistair alonzo alton alvaro ambrose amir andre andy anil anselmo anton archie ari arjun arlen armand arnold artie
  arturo asher ashok ashton aurelio baltasar barney barry benito bernardo bert blake boyd bradford brendan brent bret brock
  bruno bryant bryce buddy burt cal camilo carlton cecil cedric chester ciro clark claudio clayton clemente clifford clifton
  colin conner connor cornelius cristian cristino cristóbal cyrus damien damián danilo dante darnell darrel darryl daryl darío
  deepak demetrius deshawn dewey dionisio dirk dominick donnie duane dudley earnest eddie efraín efrén elbert eli eliseo elmer
  eloy elvin emanuel emil emile emiliano enoch ephraim erick erik ervin eugenio eusebio ezekiel ezequiel fabian fabio fabián
  facundo faisal farid federico feliciano fermín fidel fidencio finn fletcher floyd frederick fritz froilán gabe garrison garth
  gaspar gene gerard gilberto giles gino glen gordie gunnar gus hal hamid hao harry heath henri herb herbert heriberto
  hernando hilario hiram hobart homer horacio horatio howie hubert hugh humberto hussein iker imran irv irving irwin isaiah
  isidoro isidro ismael ismail issac iñaki jacinto jacobo jaden jairo jalen jamal jawad jed jermaine jesús jethro jian jimmy
  joaquin johann jonah jonas jordi josef josep josiah josué judd julius kamal karim keenan kelvin kendrick kenny khalil kirk lamar
  landon lanny laurence lautaro lazaro leandro leif leo leonardo leonel leopold leroy les levi lisandro lorne louie lowell lucas
  lucian luciano lucio luther macario mack mahmoud malik manny manolo marcel marcelino marcelo marcial marlon marquis marty
  marvin mateo mathew matías maurice maverick maximilian maximiliano maynard melchor melvin merrick mickey minh moisés monte
  monty moshe murray mustafa myles myron nate nathaniel naveed neal nehemiah nicanor nico nikolai norberto norris octavio odell
  olaf omer oren orestes oriol orlando orson orville otis pascal patricio pavel petar piotr plácido quang quincy quique
  rafa raheem rahul raimundo raj rajesh rakesh ramesh ramiro randall raphael rashad ravi reinaldo reuben richie ricky rigoberto
  rocco rodger rodolfo rogelio rohan rolando rolf roman román roscoe rosendo rudolph rufus ryder sal salvatore samir
  sandro sanjay sasha saturnino saul schuyler scot scotty sebastian sebastián sergey shawn sheldon sherman simeon stan stanton
  stefan stefano sung sunil suresh sylvester tad takashi tarek tariq teddy teo teodoro terence terrance terrell teófilo thaddeus
  theo thom thurgood timmy tito tobin toby tobías tod tommy trent trevon trey troy tuan ty tyrell tyrone ulises ulysses uriah
  uxío valentín vance vaughn vern vijay vikram vince virgil virgilio vito wael waldo wally walt waylon wei-ling weldon wendell
  wes wilbur wiley wilfred wilfredo wilfrido willard willis winfred woodrow xabier xavier xoán yaakov yago yasser yosef zacarías
  zach zachariah zack zaid zane
`);
const she = wordSet(`
  abby addie adela adelaide adeline agatha aileen akiko alana alba alberta aleida alexa alexandra alina alisa alma althea alyssa
  amalia amaya amira amparo anastasia angelica angelita angie anjali annabel annabelle annalise anne-marie annie antoinette
  antía araceli aracely arantxa ariana arianna arleen asha astrid athena audra aurelia ayesha azucena belinda bella belén
  bernadette bernadine bess bessie beth betsy bettina bianca birgit blanca bonita bridget brigid britt caitlin camille candice
  carissa carlotta carly carmela carmelita carole caroline carolyne cathleen cecile celeste celina chandra charlene charmaine
  cheri cherie chloe christa christi christy cindy clarissa clementine cleo connie consuelo cordelia corinne cristal dagmar dahlia
  dalia damaris danette daniella dara darla dayna deanna deanne debora dee deepa deidre deirdre delfina delilah delores delphine
  denice desiree dinah divya dolly dora doreen dorothea dottie edna effie elba eleanora elisa eliza ellie eloise elsie elvira
  emilia emmy enid evangeline evie fabiola fatimah fay faye fiorella flor fran franca francesca freda freya frida gabby gayle
  geeta genevieve georgina gertrude gilda ginny giovanna giselle glenda gracie graciela griselda guillermina gwendolyn hailey
  hala haley hana hattie helga hester hortensia huda hye ileana iliana iona irina isla itziar ivonne jada jaime-lee jamila jana
  janessa janette janie janis jayne jaynie jazmin jeanette jeanine jeannette jeannie jeannine jennie jerri joanie joanne jocelyn
  jodi johanna jolene jordana josie judi judie juliana julianna julianne juliet julieta julissa justina justine kaitlin kaitlyn
  kamala karin karina karla karolina kassandra kathie katrina kavita kavya kaye kayleigh keiko keisha kelli kellie kendra kerri
  khadija kiara kimberley kirstie kitty krista kristie kristine krystal kyra laila lakshmi lana larissa lata latasha latonya
  latrice laura-ann layla lea leanne leena leila lenora leonor leonora lidia lila lilia lilian liliana lina lisandra lisbeth liz
  liza lizzie loida lois lorna louisa louise lourdes lucero lucila lucille lucinda lucrecia luella luisa lupe lupita lynda
  lynette mae magda magdalena maisie malika mandy manuela mara maren margarita margery margie margo margot marguerite mariah
  marian marianne maribel maricela marina marisa marisol maritza marjorie marla marlena marlene marsha martina maryann marybeth
  maryellen matilda matilde maura mavis maya mayra meena meera mei mei-ling melanie melba melina melinda mia micaela micah-ann
  michele mindy minerva minnie mireya moira mollie mona montserrat morgana muriel myra myrna myrtle nadine nan nancie nanette
  naoko natalia natasha nayeli neha nell nellie nerea nereida nia nichole nicolette nieves nilda nisha nita noelia noemi noemí
  nohemí nona norah noreen nuria octavia odette odile ofelia olga olympia oneida ophelia padma paige paloma pamella paola
  patrice patsy patti patty paulette perla petra petunia phoebe pia piper polly pooja portia pratima prisca priya quiana rachael
  radha raelene ramona randi rania reba reina rekha rena renata renee renée reyna rhoda ria riana rina robyn rochelle rocio
  rocío ronda rosa-lee rosalba rosalia rosalie rosalind rosalinda rosalyn rosanna rosaura roseann rosemarie rosie roslyn rowena
  roxana ruthie sabina sabine sadie sally-ann salma samara samira sarai sasha-ann selena selma serena shana shania sharlene
  sharyn shauna shawna sheena shelia sheri sherri sherrie sherry sheryl shirlene shonda shreya sigrid silvana simone sinead
  siobhan sneha soledad sondra sonja sophie stacey stacie starla stefanie stephany sunita susana susannah susanne suzanna
  suzanne suzette svetlana sybil tabitha talia tamika tamra tania tasha tatiana teri terri tess tessa thalia thea thelma tia
  tiana tisha tomasa tonya tori traci trina trisha trixie trudy twila ulla ulrike uma usha valarie valentina velma verna vicki
  vickie vicky vilma viviana wendi wilhelmina willa wilma winifred winona xenia ximena xiomara yadira yamilet yara yasmin
  yesenia ysabel yuki yvonna zahra zainab zelda zenaida zoila zora zulema
`);
const either = wordSet(`
  ariel aubrey avery billie carey charlie danny darcy devin devon dominique drew finley frankie freddie hayden hollis hua jess
  jessie jimmie joey johnnie jude jules kasey kelsey kendall keoni kim-ly laurie laverne lou lyle lynne mel meredith merle micah
  noel noor pat-ann payton perry peyton remy rene robbie ronnie shane shay shelby shelley stevie sydney tatum toni tristan
  whitney wynn yael
`);
