import type { DetectorInput } from '../../model/detector.ts';

/** Words of a text that speaks to a language model. */
const toModel =
  '(?:ignor|disregard|instruction|system prompt|prompt|\\bAI\\b|assistants?\\b|language model|chatbot|LLMs?\\b|do not (?:tell|mention|reveal)|you must|reveal|recommend|summari[sz]|the user|anweisung|instrucci|istruzion|instruç|指令|指示|지시|инструкци)';

export const hiddenHtml: DetectorInput[] = [
  {
    id: 'hidden-html-instructions',
    dataType: 'injection/hidden-text',
    name: 'Hidden instructions in HTML',
    keywords: [
      ...[' hidden>', 'display:none', 'display: none', 'visibility:hidden', 'visibility: hidden'],
      ...['font-size:0', 'font-size: 0', 'font-size:1px', 'font-size: 1px', 'opacity:0', 'opacity: 0'],
      ...['color:#fff', 'color: #fff', 'color:white', 'color: white', 'color:transparent'],
      ...['color: transparent', 'left:-', 'left: -', 'text-indent:-', 'text-indent: -', 'height:0'],
      ...['height: 0', 'color:rgba', 'color: rgba'],
    ],
    pattern: String.raw`(?:\shidden(?=="|>)|display:\s?none|visibility:\s?hidden|font-size:\s?[01](?:\.0)?(?:px|pt|em|rem|%)?(?![\d.])|opacity:\s?0(?:\.0\d?)?(?![\d.])|color:\s?(?:#fff(?:fff)?|white|transparent|rgba\([^)\n]{3,20},\s?0\))(?!\w)|(?:left|text-indent):\s?-\d{3,5}(?:px|em)|height:\s?0(?:px)?(?![\d.]))[^<>{}\n]{0,200}>(?:[^<]{0,20}<(?:b|i|p|em|strong|span|div|h\d)>){0,1}(?=[^<]{0,300}${toModel})(?<value>[^<]{12,1000})`,
    ignoreCase: true,
    confidence: 0.8,
  },
  {
    id: 'html-comment-instructions',
    dataType: 'injection/hidden-text',
    name: 'Hidden instructions in a comment',
    keywords: ['<!--', '[//]: #', '[comment]:'],
    pattern: String.raw`(?:<!--|\[//\]: # ["'(]|\[comment\]: <> \()(?=[^<>]{0,400}(?:(?:ignore|disregard|forget|override) (?:all |any |the |your |of ){0,3}(?:previous|prior|above|earlier|system|other)\b|\bAI (?:assistants?|models?|agents?)\b[^<>]{0,60}(?:must|should|:|,|ignore|please)|\b(?:LLMs?|language models?|chatbots?|assistants?)\b\s?(?:must|should|:|,)|do not (?:tell|inform|mention (?:this|it) to) the user|you (?:are|must) (?:now |an AI|a language model|a helpful|not tell)|system prompt|if you are an? (?:AI|LLM|language model)|new instructions))[^<>]{8,1000}`,
    ignoreCase: true,
    confidence: 0.8,
  },
];
