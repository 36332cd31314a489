import type { DetectorInput } from '../../model/detector.ts';
import { fullName, listOf, nameEnd, nameWord, wordStart } from './person-parts.ts';

const person = {
  dataType: 'pii/name',
  name: 'Name of a person',
  tags: ['gdpr'],
  validator: 'person-name',
} satisfies Partial<DetectorInput>;

/** Names in letters and mails: behind titles, greetings and closing words. */
export const namesInLetters: DetectorInput[] = [
  {
    ...person,
    id: 'name-in-mail-header',
    keywords: ['from:', 'reply-to:', 'cc:', 'bcc:', 'to:', 'sent by:', 'von:', 'an:', 'de :', 'da:'],
    pattern: `(?<=^|[\\n>*] {0,3})(?:From|Reply-To|B?[Cc][Cc]|To|Sent by|Von|An|De|Da) ?:\\*{0,2} ["']?(?<value>${fullName(1)})["']? ?(?=[<(\\[](?:mailto:)?[\\w.+-]{1,64}@)`,
    confidence: 0.65,
  },
  {
    ...person,
    id: 'name-after-title',
    keywords: listOf(`
      mr, mrs, ms, miss, dr., prof, herr, frau, herrn, monsieur, madame, mme, señor, señora, sr., sra.,
      signor, signora, sig., dhr, mevr, mevrouw, pani, senhor, senhora
    `),
    pattern: `${wordStart}(?:Mrs?|Ms|Miss|Dr|Prof|Herrn?|Frau|Monsieur|Madame|Mme|Señora?|Sra?|Signora?|Sig|Dhr|Mevr|Mevrouw|Pani?|Senhora?)\\.? (?:(?:Dr|Prof|Ing|Dott)\\.? (?:med\\. |h\\.c\\. )?){0,2}(?<value>${fullName(1)})${nameEnd}`,
    confidence: 0.6,
  },
  {
    ...person,
    id: 'name-after-title-alone',
    keywords: ['mr. ', 'mrs. ', 'ms. ', 'mr ', 'mrs ', 'ms ', 'miss ', 'mme ', 'sra. '],
    pattern: `${wordStart}(?:Mrs?|Ms|Miss|Mme|Sra)\\.? (?<value>${nameWord})(?=['’]s\\b|[,;:)!?]| (?:is|was|has|had|said|says|called|will|would|wants|asked|told|who|lives|works|can|from|est|a|es|está|vive)\\b)`,
    confidence: 0.55,
  },
  {
    ...person,
    id: 'name-in-salutation',
    keywords: listOf(`
      dear, hello, hallo, sehr geehrte, guten tag, guten morgen, liebe, cher, chère, bonjour, estimado,
      estimada, querido, querida, gentile, egregio, caro, cara, prezado, prezada, geachte, beste, szanowny,
      szanowna, hej, kære, kjære, bästa
    `),
    pattern: `${wordStart}(?:[Dd]ear|Hello|Hallo|Sehr geehrter?|Guten (?:Tag|Morgen)|Lieber?|Cher|Chère|Bonjour|Estimad[oa]|Querid[oa]|Gentile|Egregio|Car[oa]|Prezad[oa]|Geachte|Beste|Szanown[ay]|Kære|Kjære|Bästa) (?:Mrs?|Ms|Miss|Dr|Prof|Herrn?|Frau|Monsieur|Madame|Mme|M|Señora?|Sra?|Signora?|Sig|heer|mevrouw|Panie?|Pani|Senhora?)\\.? (?:(?:Dr|Prof|Ing|Dott)\\.? (?:med\\. )?){0,2}(?<value>${fullName(0)})${nameEnd}`,
    confidence: 0.65,
  },
  {
    ...person,
    id: 'name-introduced',
    keywords: listOf(`
      my name is, his name is, her name is, ich heiße, ich heisse, mein name ist, m'appelle, mon nom est,
      me llamo, mi nombre es, mi chiamo, il mio nome, me chamo, meu nome é, mijn naam is, ik heet,
      nazywam się, jag heter, jeg heter, jeg hedder, меня зовут, мене звати
    `),
    pattern: `${wordStart}(?:(?:[Mm]y|[Hh]is|[Hh]er) name is|[Ii]ch hei(?:ß|ss)e|[Mm]ein Name ist|[Mm]['’]appelle|[Mm]on nom est|[Mm]e llamo|[Mm]i nombre es|[Mm]i chiamo|[Ii]l mio nome è|[Mm]e chamo|[Mm]eu nome é|[Mm]ijn naam is|[Ii]k heet|[Nn]azywam się|[Jj]ag heter|[Jj]eg hedd?e[rt]?r?|[Мм]еня зовут|[Мм]ене звати):? (?<value>${fullName(0)})${nameEnd}`,
    confidence: 0.7,
  },
  {
    ...person,
    id: 'name-in-signature',
    keywords: listOf(`
      regards, sincerely, yours truly, yours faithfully, best wishes, grüßen, grüße, gruß, cordialement,
      salutations, saludos, atentamente, saluti, atenciosamente, cumprimentos, groet, groeten, pozdrawiam,
      poważaniem, pozdravem, уважением, hilsen, hälsningar, terveisin, üdvözlettel, stimă, saygılarımla
    `),
    pattern: `${wordStart}(?:[Rr]egards|[Ss]incerely|[Tt]ruly|[Ff]aithfully|[Ww]ishes|[Gg]r(?:ü|ue)(?:ß|ss)en?|[Gg]ruß|[Cc]ordialement|[Ss]alutations|[Ss]aludos|[Aa]tentamente|[Ss]aluti|[Aa]tenciosamente|[Cc]umprimentos|[Gg]roet(?:en)?|[Pp]ozdrawiam|poważaniem|pozdravem|уважением|[Hh]ilsen|[Hh]älsningar|[Tt]erveisin|[Üü]dvözlettel|stimă|[Ss]aygılarımla)[ ,.!]{0,3}(?:\\r?\\n[ \\t]{0,4}){1,3}(?:-{2,3} ?\\n)?(?:(?:i\\. ?[AV]\\.|ppa\\.|Dr\\.|Prof\\.) ){0,2}(?<value>${fullName(0)})(?=[ \\t]{0,4}(?:[\\r\\n,|(]|$))`,
    confidence: 0.6,
  },
];
