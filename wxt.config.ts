import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import sharp from 'sharp';
import { defineConfig } from 'wxt';
import { escapeNoncharacters } from './build/ascii';
import { withoutMarkupProp } from './build/markup-prop';
import { packMessages } from './build/messages';
import { repack } from './build/package';
import { plainDetector } from './build/plain';
import { sharedCode } from './build/shared-code';
import { forgetShipped, recordShipped } from './build/shipped';
import { twiceMinified } from './build/twice-minified';
import { withoutExamples } from './build/without-examples';

const bloggerHosts = ['*://*.blogspot.com/*'];

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/auto-icons', '@wxt-dev/i18n/module'],
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  i18n: { localesDir: 'assets/locales' },
  // Where nobody could see a browser `npm run dev` only builds; as root, as in a container, Chromium starts without its sandbox alone.
  webExt: {
    disabled: process.platform === 'linux' && !(process.env.DISPLAY || process.env.WAYLAND_DISPLAY),
    ...(process.getuid?.() === 0 && { chromiumArgs: ['--no-sandbox'] }),
  },
  // Tests hold a thousand pages; the others are made on the way.
  zip: { excludeSources: ['tests/**', 'dist/**', 'public/**', 'reports/**', 'screenshots/**', '*.tgz'] },
  vite: () => ({
    // The package's own build for browsers decodes by innerHTML, which the policy of our own pages forbids.
    resolve: { alias: { 'decode-named-character-reference': resolve('build/no-named-references.ts') } },
    build: {
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox140'],
      modulePreload: false,
      // Scripts of their own, which the popup loads and clicks put into pages.
      rollupOptions: { external: ['/article.js', '/quotes.js'] },
    },
    plugins: [
      plainDetector(),
      sharedCode(),
      withoutExamples(),
      withoutMarkupProp(),
      twiceMinified(),
      escapeNoncharacters(),
      recordShipped(),
    ],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    homepage_url: 'https://github.com/bulletin-reader/bulletin-reader',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    optional_host_permissions: ['*://*/*'],
    // Named here, not by a file name of WXT's: the plain script has no context that the page could see or abort.
    content_scripts: [{ matches: bloggerHosts, js: ['detector.js'], run_at: 'document_idle' }],
    action: { default_title: '__MSG_extName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'open-reader': { suggested_key: { default: 'Alt+Shift+E' }, description: '__MSG_menu_openReader__' },
      'copy-citation': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_menu_copyCitation__' },
      'copy-quotation': { suggested_key: { default: 'Alt+Shift+Q' }, description: '__MSG_menu_copyQuotation__' },
    },
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self'",
        // Zotero on this computer, where the person hands it something.
        'connect-src http://127.0.0.1:23119',
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
      ].join('; '),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'bulletin-reader@bulletin-reader.github.io',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  hooks: {
    // A drawing of few colours: with a palette its pictures are a quarter smaller.
    'build:done': async ({ config: { outDir } }) => {
      for (const size of [32, 48, 128]) {
        const path = `${outDir}/icons/${size}.png`;
        writeFileSync(path, await sharp(readFileSync(path)).png({ palette: true, colours: 64, effort: 10 }).toBuffer());
      }
    },
    'build:before': forgetShipped,
    'zip:extension:done': (_wxt, path) => repack(path, 'small'),
    'zip:sources:done': (_wxt, path) => repack(path, 'plain'),
    'build:publicAssets': async (_wxt, files) => {
      packMessages(files);
      for (const size of [16, 32]) {
        const png = await sharp('assets/icon-active.svg', { density: 300 }).resize(size, size).png().toBuffer();
        files.push({ relativeDest: `icons/active-${size}.png`, contents: png as unknown as string });
      }
    },
  },
});
