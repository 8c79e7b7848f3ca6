import { defineConfig } from 'astro/config';
import { siteAddress } from './src/site/site-address.ts';

const address = siteAddress();

export default defineConfig({
  ...(address ? { site: address } : {}),
  // The framework empties its folder: `npm run build` gives it one aside, and no other way to it leads to the site.
  outDir: './.cache/pages-aside',
  output: 'static',
  compressHTML: true,
  devToolbar: { enabled: false },
  // The accounts are read by the engine; no Markdown is rendered by the framework.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "font-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: { build: { assetsInlineLimit: (path) => /\.[cm]?[jt]s$|astro_type=script/u.test(path) } },
});
