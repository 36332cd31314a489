import type { DetectorInput } from '../../model/detector.ts';

/** Lines that follow, each of which begins as `line` says, at most `most`. */
const lines = (line: string, most = 200) => String.raw`(?:\n(?=${line})[^\n]{1,400}){1,${most}}`;

export const stackTraces: DetectorInput[] = [
  {
    id: 'stack-trace',
    dataType: 'code/stack-trace',
    name: 'Lines of a stack trace',
    keywords: ['\n\tat ', '\n at ', '\n  at ', '\n   at ', '\n    at ', '\n      at ', '\n        at '],
    pattern: String.raw`\n(?<value>[ \t]{1,12}at (?:async |new )?[\w.$<>\x60/\[\] @-]{1,200}(?:\([^\n]{0,300}(?:[:.]\w{1,8}:\d|Native Method|Unknown Source|native|<anonymous>|[A-Z]\w{0,60} \w)|[:]\d{1,6}:\d|\(\) in )[^\n]{0,300}${lines(String.raw`[ \t]{1,12}(?:at |\.\.\. \d|--- )|Caused by: |   --- `)})`,
    confidence: 0.85,
  },
  {
    id: 'stack-trace-python',
    dataType: 'code/stack-trace',
    name: 'Lines of a stack trace',
    keywords: ['traceback (most recent'],
    pattern: String.raw`Traceback \(most recent call last\):(?=\r?\n[ \t]{1,20}File ")${lines(String.raw`[ \t]`)}(?:\r?\n[A-Za-z_][\w.]{2,80}(?:: [^\n]{0,400})?)?`,
    confidence: 0.9,
  },
  {
    id: 'stack-trace-go',
    dataType: 'code/stack-trace',
    name: 'Lines of a stack trace',
    keywords: ['goroutine '],
    pattern: String.raw`goroutine \d{1,9} \[[^\n\]]{3,60}\]:${lines(String.raw`\t|[\w./()*{}-]{1,200}\(|created by `)}`,
    confidence: 0.9,
  },
  {
    id: 'stack-trace-rust',
    dataType: 'code/stack-trace',
    name: 'Lines of a stack trace',
    keywords: ['stack backtrace:', "' panicked at "],
    pattern: String.raw`(?:stack backtrace:${lines(String.raw`[ \t]{1,16}(?:\d{1,4}:|at )`)}|' panicked at [^\n]{3,300}:\d{1,6}:\d{1,6})`,
    confidence: 0.85,
  },
  {
    id: 'stack-trace-php',
    dataType: 'code/stack-trace',
    name: 'Lines of a stack trace',
    keywords: ['stack trace:', '#0 /', '#0 c:\\', '#0 {main}', '[stacktrace]'],
    pattern: String.raw`(?:(?:stack ?trace\]?:?\s{1,4})?#0 (?:[/{]|[A-Z]:\\)[^\n]{3,400}${lines(String.raw`#\d{1,3} |  thrown in `)})`,
    ignoreCase: true,
    confidence: 0.85,
  },
  {
    id: 'stack-trace-ruby',
    dataType: 'code/stack-trace',
    name: 'Lines of a stack trace',
    keywords: ['.rb:', '.rake:', '.erb:'],
    pattern: String.raw`\.(?:rb|rake|erb):\d{1,6}:in ['\x60][^\n]{1,400}${lines(String.raw`[ \t]{1,12}(?:from |\d{1,4}: from )?[^\s:]{1,200}:\d{1,6}:in `)}`,
    confidence: 0.85,
  },
  {
    id: 'stack-trace-native',
    dataType: 'code/stack-trace',
    name: 'Lines of a stack trace',
    keywords: ['#0  0x', '#0 0x', '#1  0x', '#0  '],
    pattern: String.raw`#[01]\s{1,2}(?:0x[0-9a-f]{6,16} in )?[^\n]{3,300}(?: at [^\n]{3,200}:\d{1,6}|\+0x[0-9a-f]{1,8}\)?|\.so[^\n]{0,60})${lines(String.raw`\s{0,4}#\d{1,3}\s`)}`,
    confidence: 0.8,
  },
  {
    id: 'log-excerpt',
    dataType: 'code/log',
    name: 'Lines of a log',
    trigger: 'lines',
    keywords: [
      ' info',
      ' error',
      ' warn',
      ' debug',
      '[info',
      '[error',
      '[warn',
      '[debug',
      ' fatal',
      'level=',
    ],
    pattern: String.raw`^[^\n]{0,40}\d{4}[-/]\d{2}[-/]\d{2}[T ]\d{2}:\d{2}:\d{2}[^\n]{0,80}(?:INFO|ERROR|WARN|DEBUG|FATAL|TRACE|info|error|warn|debug)(?![A-Za-z]{4})`,
    confidence: 0.6,
  },
];
