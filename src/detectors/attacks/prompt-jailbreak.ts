import type { DetectorInput } from '../../model/detector.ts';

const limits =
  '(?:restriction|content polic|polic(?:y|ies)|censorship|filter|guideline|limitation|limit|rule|ethic|moral|safety|guardrail|disclaimer)';

export const promptJailbreak: DetectorInput[] = [
  {
    id: 'jailbreak-persona',
    dataType: 'injection/jailbreak',
    name: 'Words that jailbreak the assistant',
    keywords: [
      ...['you are now', 'you are going to', 'you will be', 'act as', 'pretend', 'imagine you'],
      ...['do anything now', 'developer mode', 'jailbreak', 'god mode', 'you have no'],
      ...['you have been freed', 'unrestricted mode', 'stay in character', 'dan mode', 'jailbroken'],
    ],
    pattern:
      String.raw`(?<![\w-])(?:(?:you (?:are(?: now)?|will be|are going to be)|act as|pretend(?: to be| that you are| you are)?)(?: going to (?:act|pretend) (?:as|to be))? (?:called )?(?:["']?(?:DAN|STAN|DUDE)\b(?=["',.\s](?:[^\n]{0,80}(?:anything|AI|model|restrict|rules|do )))|an? (?:unrestricted|uncensored|unfiltered|jailbroken|amoral) |in (?:developer|god|debug|sudo|jailbreak|dan|unrestricted) mode|free (?:of|from) (?:all |any |your )?(?:restrictions|rules|constraints|limits)|no longer (?:bound|restricted|limited|constrained))` +
      String.raw`|(?:an ai|who|that|which|and) can do anything now|(?:developer|god|dan|debug) mode[^\n]{0,120}(?:comply|restriction|unfiltered|uncensored|no (?:rules|limits|filter)|any request)|jailbreak (?:mode|prompt enabled)|(?:unrestricted|jailbroken) mode (?:on|enabled|activated)` +
      `|(?:pretend|imagine|act as if|act as though|assume)(?: that)? you (?:have|had|are|were|do)(?: not|n't)? ?(?:no|not have|any|without|free of|free from|bound by)?(?: any)? ?(?:content |ethical |safety |moral )?${limits}` +
      `|you have (?:no|been freed from(?: all)?|been freed of) (?:content |ethical |safety |moral )?(?:restrictions|filters|guidelines|rules to follow|limits on))`,
    ignoreCase: true,
    confidence: 0.5,
  },
  {
    id: 'jailbreak-without-limits',
    dataType: 'injection/jailbreak',
    name: 'Words that jailbreak the assistant',
    keywords: ['answer ', 'respond ', 'reply ', 'comply ', 'obey '],
    pattern: String.raw`(?<![\w-])(?:answer|respond|reply|comply|obey)\s(?:[\w,']{1,20}\s){0,8}without (?:any )?(?:content |ethical |safety |moral )?(?:restrictions?|censorship|filters?|polic(?:y|ies)|guidelines|limitations|guardrails|moral)`,
    ignoreCase: true,
    confidence: 0.5,
  },
  {
    id: 'system-prompt-extraction',
    dataType: 'injection/prompt-extraction',
    name: 'Instructions to read out the system prompt',
    keywords: [
      ...['reveal ', 'print ', 'show ', 'repeat ', 'output ', 'display ', 'tell me ', 'give me '],
      ...['disclose ', 'leak ', 'expose ', 'recite ', 'what is your', 'what are your', 'what were your'],
      ...['dump ', 'write out'],
    ],
    pattern: String.raw`(?<![\w-])(?:(?:reveal|print|show|repeat|output|display|tell|give|disclose|leak|expose|recite|dump|write out|what (?:is|are|was|were))(?: me| us| out| back)?\s(?:all )?(?:of )?(?:(?:the|your|its|me|full|entire|exact|initial|original|hidden|secret|complete|own|internal|previous)\s){1,3}(?:system ?prompt|system message|system instructions?|initial prompt|initial instructions|hidden instructions|hidden prompt|secret instructions|original instructions|pre-?prompt|developer (?:message|prompt|instructions))(?!s?\s(?:to|for|in) (?:the )?(?:users?|browser|screen|ui|terminal))|(?:print|output|repeat|show|copy) everything above\b|repeat (?:all |everything |the )?(?:(?:words|text|content|lines|of the|sentences|instructions) )?above[^\n]{0,60}(?:start(?:ing)? with|verbatim|word for word|code ?block|exactly))`,
    ignoreCase: true,
    confidence: 0.5,
  },
  {
    id: 'prompt-injection-concealment',
    dataType: 'injection/instructions',
    name: 'Instructions that attack the assistant',
    keywords: ['do not ', "don't ", 'never ', 'without '],
    pattern: String.raw`(?<![\w-])(?:(?:do not|don't|never) (?:tell|inform|notify|alert|mention (?:this|it|any of this)|reveal (?:this|these|it|any)|disclose (?:this|these|it)|show (?:this|these)|let)(?: this| these)?(?: instructions?| message| note)?(?: to)? (?:the |any )?(?:user|human)s?\b(?: (?:about|that|of|know|see|this)\b|[.;,!\n)]| what you| anything)|without (?:telling|informing|notifying|alerting) the (?:user|human)\b|(?:do not|don't|never) (?:reveal|mention|disclose|repeat|acknowledge|discuss) (?:this|these|the|your) (?:hidden |secret |system )?(?:instructions?|prompt|note|message)\b)`,
    ignoreCase: true,
    confidence: 0.5,
  },
  {
    id: 'prompt-injection-exfiltration',
    dataType: 'injection/exfiltration',
    name: 'Instructions to send data away',
    keywords: [
      'send ',
      'post ',
      'forward ',
      'exfiltrate ',
      'upload ',
      'transmit ',
      'append ',
      '![',
      'encode ',
    ],
    pattern: String.raw`(?:(?<![\w-])(?:[Ss]end|[Pp]ost|[Ff]orward|[Ee]xfiltrate|[Uu]pload|[Tt]ransmit|[Aa]ppend|[Ee]ncode)\s[^\n.]{0,60}(?:conversation|chat(?: history)?|history|system prompt|user'?s? (?:data|messages?|input)|everything (?:above|you know)|summary of (?:this|the) (?:chat|conversation))[^\n.]{0,40}\s(?:to|via|at|into|in)\s[^\n]{0,20}(?:https?://|!\[)|!\[[^\]\n]{0,60}\]\(https?://[^\s)?]{3,200}\?(?:[\w-]{1,30}=[\w.%-]{0,60}&){0,3}[\w-]{1,30}=(?:\{|%7B|\[|<|\$\{|(?=[A-Z_]{4,30}[)&])[A-Z]|[a-z_]{0,12}(?:history|conversation|secret|chat_?data|summary|prompt|password|api_?key)\b))`,
    ignoreCase: false,
    confidence: 0.55,
  },
  {
    id: 'chat-role-tags',
    dataType: 'injection/role-tags',
    name: 'Marks of a model’s own chat format',
    keywords: [
      '<|im_',
      '<|system|>',
      '<|user|>',
      '<|assistant|>',
      '<|endoftext|>',
      '<|start_header',
      '<|eot_id',
      '<|begin_of',
      '[inst]',
      '<<sys>>',
      '<start_of_turn>',
      '[/inst]',
    ],
    pattern: String.raw`(?:<\|(?:im_start|im_end|im_sep|system|user|assistant|endoftext|endofprompt|start_header_id|end_header_id|eot_id|begin_of_text|end_of_text)\|>|\[/?INST\]|<</?SYS>>|<start_of_turn>(?:user|model|system))`,
    confidence: 0.6,
  },
];
