import type { Evidence } from '../../model/detector.ts';

export const stackTracesEvidence: Record<string, Evidence> = {
  'stack-trace': {
    source: 'Java Throwable.printStackTrace; V8 stack trace API; .NET Exception.StackTrace',
    hits: [
      'java.lang.NullPointerException: order is null\n\tat com.acme.shop.OrderService.total(OrderService.java:42)\n\tat java.base/java.lang.Thread.run(Thread.java:1583)\nCaused by: x',
      'TypeError: x is not a function\n    at Cart.render (/srv/shop/cart.js:42:11)\n    at async /srv/shop/app.js:9:5\n    at process.processTicksAndRejections (node:internal/process/task_queues:95:5)',
      'System.InvalidOperationException: no elements\n   at Acme.Shop.Orders.First() in C:\\build\\Orders.cs:line 42\n   at Acme.Shop.Program.Main(String[] args) in C:\\build\\Program.cs:line 9',
    ],
    misses: [
      'We meet\n  at the station (north side)\n  at noon',
      'java.lang.NullPointerException means that a reference is empty.',
      '- at work\n    at home (12:30 to 14:00)\n    at rest',
    ],
  },
  'stack-trace-python': {
    source: 'Python documentation, module traceback',
    hits: [
      'Traceback (most recent call last):\n  File "/srv/shop/app.py", line 42, in total\n    return sum(items)\nKeyError: \'sku\'',
      'it says Traceback (most recent call last):\n  File "a.py", line 1\nValueError',
    ],
    misses: [
      'A traceback (most recent call first) is odd',
      'Traceback (most recent call last):\n  ...\nValueError: 3',
      'What does "Traceback (most recent call last):" mean?',
    ],
  },
  'stack-trace-go': {
    source: 'Go runtime/debug, PrintStack',
    hits: [
      'panic: x\n\ngoroutine 1 [running]:\nmain.total(...)\n\t/srv/shop/main.go:42\nmain.main()\n\t/srv/shop/main.go:9 +0x1d',
      'goroutine 18 [chan receive, 5 minutes]:\nnet/http.(*Server).Serve(0xc0001)\n\t/usr/lib/go/server.go:3',
    ],
    misses: ['goroutine 1 [running] is the first', 'A goroutine is a light thread.'],
  },
  'stack-trace-rust': {
    source: 'Rust standard library, std::backtrace',
    hits: [
      'stack backtrace:\n   0: rust_begin_unwind\n   1: core::panicking::panic_fmt\n             at ./src/main.rs:42:9',
      "thread 'main' panicked at src/main.rs:42:9:\nindex out of bounds",
    ],
    misses: ['a stack backtrace: how to read it', "the crowd' panicked at noon"],
  },
  'stack-trace-php': {
    source: 'PHP manual, Exception::getTraceAsString',
    hits: [
      'Stack trace:\n#0 /var/www/shop/index.php(9): Cart->total()\n#1 {main}\n  thrown in /var/www/shop/Cart.php on line 42',
      '#0 /srv/app/vendor/x.php(12): f()\n#1 /srv/app/y.php(3): g()',
    ],
    misses: ['Stack trace: none', '#0 / is the root', 'How do I print a stack trace: in PHP'],
  },
  'stack-trace-ruby': {
    source: 'Ruby documentation, Exception#full_message',
    hits: [
      "app.rb:42:in `total': undefined method `price' for nil (NoMethodError)\n\tfrom app.rb:9:in `show'\n\tfrom /srv/shop/config.ru:3:in `block in <main>'",
      "/srv/a.rb:4:in 'Cart#total': boom (RuntimeError)\n\tfrom /srv/b.rb:9:in 'Cart#show'",
    ],
    misses: ['see app.rb:42 for this', 'rubocop lib/a.rb:3:1: C: Layout'],
  },
  'stack-trace-native': {
    source: 'GDB manual, Backtraces; glibc backtrace_symbols',
    hits: [
      '#0  0x00007f2a in raise () at ../sysdeps/raise.c:51\n#1  0x00007f2b in abort () at abort.c:79\n#2  main () at main.c:9',
      '#0 0x55d3a1b2c3d4 in total /srv/shop/cart.cc (shop+0x12f)\n    #1 0x55d3a1b2c3d5 in main',
    ],
    misses: ['#0  is the first of them', '#1  Rome\n#2  Naples', '#0 0xdeadbeef is a colour'],
  },
  'log-excerpt': {
    source: 'Log4j 2, PatternLayout; RFC 3339',
    hits: [
      '2026-03-04 10:11:12,123 INFO  [main] com.acme.Boot - starting\n2026-03-04 10:11:13,001 ERROR [main] com.acme.Db - refused\n2026-03-04 10:11:14,001 WARN  [main] com.acme.Db - retry',
      '[2026-03-04T10:11:12Z] [info] start\n[2026-03-04T10:11:13Z] [error] upstream timed out\n[2026-03-04T10:11:14Z] [error] upstream timed out',
    ],
    misses: [
      'For more information see the notes of 2026-03-04.',
      '2026-03-04 10:11:12 INFO one line',
      'error: the oven is too hot\nerror: no\nerror: yes',
    ],
  },
};
