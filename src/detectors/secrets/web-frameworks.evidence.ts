import type { Evidence } from '../../model/detector.ts';
import { hex, lower36, madeUp } from '../made-up.ts';

export const webFrameworksEvidence: Record<string, Evidence> = {
  'laravel-app-key': {
    source: 'https://laravel.com/docs/encryption',
    hits: [`APP_KEY=base64:${madeUp(43)}=`, `'APP_KEY' => 'base64:${madeUp(43)}='`],
    misses: ['APP_KEY=', 'APP_KEY=base64:your-key'],
  },
  'django-secret-key': {
    source: 'https://docs.djangoproject.com/en/stable/ref/settings/#secret-key',
    hits: [
      `SECRET_KEY = 'django-insecure-${madeUp(40, 'abcdefghijklmnopqrstuvwxyz0123456789!@#%^&*(-_=+)')}${madeUp(10, lower36)}'`,
      `SECRET_KEY = '${madeUp(50, 'abcdefghijklmnopqrstuvwxyz0123456789!@#%^&*(-_=+)')}'`,
    ],
    misses: ["SECRET_KEY = os.environ['SECRET_KEY']", "SECRET_KEY = 'changeme'"],
  },
  'rails-master-key': {
    source: 'https://guides.rubyonrails.org/security.html#custom-credentials',
    hits: [`RAILS_MASTER_KEY=${madeUp(32, hex)}`, `config/master.key: ${madeUp(32, hex)}`],
    misses: ['RAILS_MASTER_KEY=$(cat config/master.key)', `RAILS_MASTER_KEY=${madeUp(8, hex)}`],
  },
  'rails-secret-key-base': {
    source: 'https://guides.rubyonrails.org/security.html; https://hexdocs.pm/phoenix/deployment.html',
    hits: [`secret_key_base: ${madeUp(128, hex)}`, `SECRET_KEY_BASE=${madeUp(64)}`],
    misses: ['secret_key_base: <%= ENV["SECRET_KEY_BASE"] %>', `secret_key_base: ${madeUp(12)}`],
  },
  'symfony-app-secret': {
    source: 'https://symfony.com/doc/current/reference/configuration/framework.html#secret',
    hits: [`APP_SECRET=${madeUp(32, hex)}`, `APP_SECRET: "${madeUp(64, hex)}"`],
    misses: ['APP_SECRET=', 'APP_SECRET=%env(APP_SECRET)%'],
  },
  'auth-js-secret': {
    source: 'https://authjs.dev/reference/core#secret',
    hits: [`AUTH_SECRET=${madeUp(43)}=`, `NEXTAUTH_SECRET="${madeUp(44)}"`],
    misses: ['AUTH_SECRET=your-secret-here', 'NEXTAUTH_SECRET=thisisnotarealsecretbutwordsonly'],
  },
  'wordpress-salt': {
    source: 'https://developer.wordpress.org/advanced-administration/wordpress/wp-config/#security-keys',
    hits: [`define('AUTH_KEY',         '${madeUp(64)}');`, `define( 'SECURE_AUTH_SALT', '${madeUp(63)}|' );`],
    misses: ["define( 'AUTH_KEY', 'put your unique phrase here' );", "define('WP_DEBUG', true);"],
  },
  'drupal-hash-salt': {
    source: 'https://www.drupal.org/docs/administering-a-drupal-site/security-in-drupal',
    hits: [`$settings['hash_salt'] = '${madeUp(74)}';`, `$settings['hash_salt'] = '${madeUp(55)}';`],
    misses: ["$settings['hash_salt'] = '';", "$settings['hash_salt'] = file_get_contents('salt.txt');"],
  },
};
