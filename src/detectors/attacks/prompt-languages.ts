import type { DetectorInput } from '../../model/detector.ts';

/** The same phrase by language: forget what you were told. */
const ignore = {
  de: String.raw`(?:ignorier\w{0,3}|vergiss|vergessen sie|missachte\w{0,2}|verwirf)\s(?:(?:bitte|sie|alle|sämtliche|die|deine|ihre|meine)\s){0,3}(?:vorherig|bisherig|vorig|obig|früher|vorangegangen|vorhergehend|vorstehend|ursprünglich)\w{1,3}\s(?:system)?(?:anweisung|instruktion|befehl|vorgabe|regel|anordnung|aufforderung|prompt)`,
  fr: String.raw`(?:ignore[rz]?|oublie[rz]?|néglige[rz]?|(?:ne )?t(?:iens|enez) (?:pas|aucun) compte|fai(?:s|tes) abstraction)\s(?:(?:de|toutes?|tous|les|tes|vos|des)\s){0,3}(?:instructions?|consignes?|directives?|règles|ordres|commandes)\s(?:précédent|antérieur|ci-dessus|initial|données|reçues|du système)`,
  es: String.raw`(?:ignor[ae]n?|olvid[ae]n?|omit[ae]|descart[ae]|desestim[ae]|haz caso omiso de)\s(?:(?:tod[ao]s|l[ao]s|tus|sus|de)\s){0,3}(?:instrucciones|órdenes|indicaciones|directrices|reglas|comandos)\s(?:anterior|previ|preceden|de arriba|iniciales|del sistema)`,
  pt: String.raw`(?:ignor[ae]|esque[çc]a|desconsidere|descarte)\s(?:(?:tod[ao]s|as|os|suas|das)\s){0,3}(?:instruções|ordens|orientações|diretrizes|regras|comandos)\s(?:anterior|prévi|precedent|acima|iniciais|do sistema)`,
  it: String.raw`(?:ignora(?:te|re)?|dimentica(?:te)?|trascura)\s(?:(?:tutt[ei]|le|i|gli)\s){0,3}(?:istruzioni|indicazioni|direttive|regole|comandi|ordini)\s(?:precedent|sopra|iniziali|di sistema)`,
  nl: String.raw`(?:negeer|vergeet)\s(?:(?:alle|al|de|je)\s){0,3}(?:vorige|eerdere|voorgaande|bovenstaande|voorafgaande)\s(?:instructies|opdrachten|aanwijzingen|regels|prompts)`,
  pl: String.raw`(?:zignoruj|ignoruj|zapomnij(?: o)?|pomiń)\s(?:wszystki\w{1,3}\s)?(?:poprzedni|wcześniejsz|powyższ)\w{1,4}\s(?:instrukcj|polece|wytyczn|zasad)`,
  nordic: String.raw`(?:ignorera|ignorer|glöm|glem)\s(?:all[ae]\s)?(?:tidigare|tidligere|föregående|forrige|foregående|ovanstående)\s(?:instruktion|instruksjon|instruks|anvisning)`,
  cs: String.raw`(?:ignoruj(?:te)?|zapomeň(?:te)?)\s(?:na\s)?(?:všechny\s)?(?:předchozí|dřívější)\s(?:pokyny|instrukce|příkazy)`,
  ru: String.raw`(?:(?:про)?игнорируй(?:те)?|забудь(?:те)?|не обращай внимания на|ігноруй(?:те)?)\s(?:(?:все|всі|обо|всех|про)\s){0,2}(?:предыдущ|прежн|прошл|вышеуказанн|попередн)\S{1,4}\s(?:инструкци|указани|команд|правил|промпт|інструкці|вказівк)`,
  tr: String.raw`(?:önceki|yukarıdaki)\s(?:tüm |bütün )?(?:talimat|komut|yönerge)\S{0,12}\s(?:yok say|görmezden gel|unut|dikkate alma)`,
  id: String.raw`(?:abaikan|lupakan)\s(?:semua\s)?(?:instruksi|perintah|petunjuk)\s(?:sebelumnya|di atas)`,
  vi: String.raw`(?:bỏ qua|phớt lờ|quên)\s(?:(?:tất cả|mọi|các)\s){0,2}(?:hướng dẫn|chỉ dẫn|lệnh|chỉ thị)\s(?:trước|ở trên)`,
};

/** The same without a noun: forget all that stood above. */
const forgetAll = `(?:vergiss|ignoriere) alles(?: bisherige| vorherige| obige|,? was (?:davor|vorher|oben|bisher))|(?:oublie[rz]?|ignore[rz]?) tout ce qui précède|(?:olvida|ignora) todo lo anterior|(?:esqueça|ignore) tudo (?:o que foi dito )?(?:acima|antes|anterior)|(?:dimentica|ignora) tutto (?:ciò che precede|quanto sopra|quello che precede)`;

const otherScripts = {
  zh: `(?:忽略|无视|忘记|忘掉|不要理会|忽視|無視|忘記)(?:你|掉){0,2}(?:之前|以上|上[述面]|先前|前面|此前|所有|全部|一切|任何|的){1,5}(?:系统)?(?:指令|指示|提示|规则|規則|要求|命令|對話|对话|内容)`,
  ja: `(?:これまで|以前|上記|前|先ほど|今まで|それまで)の?(?:すべて|全て|全部)?の?(?:指示|命令|指令|プロンプト|ルール)(?:を|は)?(?:すべて|全て|全部)?(?:無視|忘れ)`,
  ko: String.raw`(?:이전|앞|위|지금까지)의?\s?(?:모든\s)?(?:지시|명령|지침|프롬프트|규칙)\S{0,4}\s?(?:모두\s)?(?:무시|잊)`,
  ar: String.raw`(?:تجاهل|انس)\s(?:(?:جميع|كل|كافة)\s)?(?:التعليمات|الأوامر|التوجيهات)\s(?:السابقة|أعلاه)`,
  hi: String.raw`(?:पिछले|पहले के|उपरोक्त)\s(?:सभी\s)?निर्देश\S{0,4}\s(?:को\s)?(?:अनदेखा|नज़रअंदाज़|भूल)`,
};

export const promptLanguages: DetectorInput[] = [
  {
    id: 'prompt-injection-european-languages',
    dataType: 'injection/instructions',
    name: 'Instructions that attack the assistant',
    keywords: [
      ...['ignorier', 'vergiss', 'missachte', 'verwirf', 'vergessen sie', 'ignore', 'oublie', 'négligez'],
      ...['tenez', 'tiens', 'faites abstraction', 'fais abstraction', 'ignora', 'olvid', 'omita', 'omite'],
      ...['descart', 'desestim', 'haz caso', 'esqueça', 'esqueca', 'desconsidere', 'dimentica'],
      ...['trascura', 'ne tenez', 'ne tiens'],
    ],
    pattern: String.raw`(?<![\wÀ-ɏ-])(?:${[ignore.de, ignore.fr, ignore.es, ignore.pt, ignore.it, forgetAll].join('|')})`,
    ignoreCase: true,
    confidence: 0.5,
  },
  {
    id: 'prompt-injection-more-languages',
    dataType: 'injection/instructions',
    name: 'Instructions that attack the assistant',
    keywords: [
      ...['negeer', 'vergeet', 'zignoruj', 'ignoruj', 'zapomnij', 'pomiń', 'ignorera', 'ignorer', 'glöm'],
      ...['glem', 'zapomeň', 'önceki', 'yukarıdaki', 'abaikan', 'lupakan', 'bỏ qua', 'phớt lờ', 'quên'],
      ...['игнорируй', 'проигнорируй', 'забудь', 'не обращай', 'ігноруй'],
    ],
    pattern: String.raw`(?<![\wÀ-ɏЀ-ӿ-])(?:${[ignore.nl, ignore.pl, ignore.nordic, ignore.cs, ignore.ru, ignore.tr, ignore.id, ignore.vi].join('|')})`,
    ignoreCase: true,
    confidence: 0.5,
  },
  {
    id: 'prompt-injection-other-scripts',
    dataType: 'injection/instructions',
    name: 'Instructions that attack the assistant',
    keywords: [
      ...[
        '忽略',
        '无视',
        '忘记',
        '忘掉',
        '不要理会',
        '忽視',
        '無視',
        '忘記',
        'これまで',
        '以前',
        '上記',
        '前の',
        '先ほど',
        '今まで',
      ],
      ...['それまで', '이전', '앞의', '위의', '지금까지', 'تجاهل', 'انس', 'पिछले', 'पहले के', 'उपरोक्त'],
    ],
    pattern: `(?:${Object.values(otherScripts).join('|')})`,
    confidence: 0.5,
  },
  {
    id: 'system-prompt-extraction-languages',
    dataType: 'injection/prompt-extraction',
    name: 'Instructions to read out the system prompt',
    keywords: [
      ...['systemprompt', 'system-prompt', 'systemanweisung', 'prompt système', 'prompt del sistema'],
      ...['instrucciones del sistema', 'prompt do sistema', 'prompt di sistema', 'prompt systemowy'],
      ...[
        'systemowy prompt',
        'системный промпт',
        '系统提示',
        '系統提示',
        '系统指令',
        'システムプロンプト',
        '시스템 프롬프트',
      ],
    ],
    pattern: String.raw`(?<=(?:(?:gib|zeige?|verrate|nenne|affiche[rz]?|montre[rz]?|révèle[rz]?|donne[rz]?|muestra|revela|dime|imprime|mostre|revele|exiba|mostra|rivela|stampa|toon|pokaż|ujawnij|wypisz|покажи|выведи|раскрой)\s[^\n.]{0,24}|(?:显示|输出|告诉我|打印|泄露|顯示|輸出)[^\n。]{0,10}))(?:system-?prompt|systemanweisung|prompt système|prompt del sistema|instrucciones del sistema|prompt do sistema|prompt di sistema|prompt systemowy|systemowy prompt|системный промпт|系[统統]提示|系统指令)|(?:システムプロンプト|시스템 프롬프트).{0,3}(?:表示|出力|教え|見せ|출력|알려|보여)`,
    ignoreCase: true,
    confidence: 0.5,
  },
];
