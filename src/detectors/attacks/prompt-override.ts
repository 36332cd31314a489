import type { DetectorInput } from '../../model/detector.ts';

/** Up to three little words between a verb and its object. */
const few = (words: string) => String.raw`(?:(?:${words})\s{1,3}){0,3}`;
const rules = '(?:instruction|prompt|rule|directive|guideline|direction|command)';

export const promptOverride: DetectorInput[] = [
  {
    id: 'prompt-injection-ignore-instructions',
    dataType: 'injection/instructions',
    name: 'Instructions that attack the assistant',
    keywords: [
      ...['ignore ', 'disregard ', 'forget ', 'override ', 'overrule ', 'bypass ', 'discard ', 'neglect '],
      ...['do not follow', "don't follow", 'stop following', 'pay no attention', 'set aside'],
      ...['do not obey', 'disobey ', 'cancel all'],
    ],
    pattern:
      String.raw`(?<![\w-])(?:ignore|disregard|forget|override|overrule|bypass|discard|neglect|do not follow|don't follow|stop following|pay no attention to|set aside|do not obey|disobey|cancel)\s{1,3}(?:` +
      String.raw`${few('all|any|every|each|of|the|these|those|your|my|our|other|about')}(?:previous|prior|above|preceding|earlier|foregoing|former|original|initial|system|safety|ethical|moral)(?:\s{1,3}(?:and|or|system|safety|user|given|ai|previous|prior|content)){0,3}\s{1,3}${rules}` +
      String.raw`|${few('all|any|every|of|the|these|those|your|my')}${rules}s?\s{1,3}(?:above|before this|(?:you (?:were|have been|have) )?(?:given|told|received)|(?:mentioned |given |stated )?(?:previously|earlier|above)|from (?:the )?(?:system|developer|user|openai|anthropic)|in your system prompt|and (?:instead|reveal|print|output|say|do))` +
      `|(?:everything|anything|all|what)(?: that)? (?:you (?:were|have been|'ve been) (?:told|taught|given|instructed|programmed)|(?:was |were )?(?:said |written |stated )?(?:above(?= and|[.,;:!]|$)|before this)|you know(?= and |[.,;!] (?:from now|you are)))` +
      `|${few('all|any|of|the|your')}(?:safety|content|openai|ethics|ethical|moderation|anthropic) (?:rules|guidelines|polic(?:y|ies)|filters?|restrictions|guardrails|protocols))`,
    ignoreCase: true,
    confidence: 0.5,
  },
  {
    id: 'prompt-injection-new-task',
    dataType: 'injection/instructions',
    name: 'Instructions that attack the assistant',
    keywords: [
      ...['new instructions', 'your new ', 'your real ', 'your true ', 'your actual '],
      ...['the text above was', 'the above was', 'from now on you', 'system override', 'system:'],
      ...['end of prompt', 'end of instructions', 'admin override'],
    ],
    pattern: String.raw`(?<![\w-])(?:(?:system|admin|developer|important)\s?(?:message|prompt|override|note|notice)?\s?:\s{0,3}[^\n]{0,30}(?:new instructions?|ignore|disregard|you must|you are now|override)|new instructions(?: follow\b|\s?:\s{0,3}(?:you|ignore|from|the assistant))|your (?:new|real|true|actual) (?:task|instructions?|goal|objective|mission|purpose|role|directive) (?:is|are)\b|(?:the )?(?:text )?above was (?:just |only )?(?:a test|an example|fake|a joke)|from now on,? you (?:are|will|must|shall|obey|answer|respond|only|do)\b[^\n]{0,60}(?:obey|restriction|filter|DAN|unrestricted|anything|any request|no rules|without|comply)|(?:system|admin) override(?::|\s(?:activated|engaged|enabled))|end of (?:system )?(?:prompt|instructions)[^\n]{0,20}(?:new|begin|start|user))`,
    ignoreCase: true,
    confidence: 0.5,
  },
  {
    id: 'prompt-injection-obey-me',
    dataType: 'injection/instructions',
    name: 'Instructions that attack the assistant',
    keywords: [
      'attention ai',
      'if you are an',
      'as an ai',
      'ai model',
      'ai assistant',
      'ai agent',
      'language model',
      'llm',
      'chatbot',
      'dear ai',
      'note to ai',
      'note to the',
      'note for',
      'message to',
      'message for',
      'instructions to',
      'instructions for',
      'hey ai',
      'attention:',
    ],
    pattern: String.raw`(?<![\w-])(?:(?:attention|dear|hey|note (?:to|for)|message (?:to|for)|instructions? (?:to|for))(?: all| any| the| an?)? ?(?:ai|llm|language model|chatbot)s?(?: (?:assistant|model|agent|system)s?)?(?:\s?[:,!]|\s(?:reading|reviewing|processing))|as an ai(?: language model| assistant| model)?,? you (?:must|should|have to|need to)\b|if you are an? (?:ai|llm|large language model|language model|chatbot|artificial intelligence)\b[^\n]{0,40}[,:]|(?:(?:ai|language|large language) (?:models?|assistants?|agents?)|llms?|chatbots?) (?:must|shall|should|are required to|have to|need to|are instructed to)\s(?:not |always |never |only )?(?:recommend|ignore|disregard|mention|reveal|praise|rate|rank|output|say|insert|include|send|state|respond|reply|add|append|obey|follow|give|accept)\b)`,
    ignoreCase: true,
    confidence: 0.5,
  },
];
