import path from 'node:path';
import { defineConfig } from '@tarojs/cli';
import { optimize } from 'webpack';

/** Modern packages and our own TypeScript, which must become ES5 like everything else that a phone runs. */
const isOurs = (path: string): boolean =>
  /\/(shared|schema)\/src\/|[\\/]@?(urql|wonka|0no-co|qrcode-generator)[\\/+@]/.test(path);

/** What a screen reader on WeChat needs, and Taro's templates drop unless told. */
const aria = {
  'aria-role': '',
  'aria-label': '',
  'aria-checked': '',
  'aria-disabled': '',
  'aria-expanded': '',
  'aria-hidden': '',
};

const target = process.env['TARO_ENV'] ?? 'h5';
const graphqlUrl =
  target === 'h5' ? '/graphql' : `${process.env['DOORSTEP_API_URL'] ?? 'http://127.0.0.1:4000'}/graphql`;

// Sizes are said once, in CSS, and mean the same on every screen: nothing is scaled with its width, so that narrow
// phones show letters as large as wide ones.
const pxtransform = { enable: false, config: {} };

export default defineConfig({
  projectName: 'doorstep',
  designWidth: 375,
  deviceRatio: { 375: 1 },
  sourceRoot: 'src',
  outputRoot: `dist/${target}`,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  // A Chinese or Tibetan letter is three bytes as it is, and six escaped: half of the words' weight.
  terser: { config: { output: { ascii_only: false } } },
  plugins: [
    ['@tarojs/plugin-inject', { components: { View: aria, Text: aria, Input: aria, Textarea: aria, Image: aria } }],
  ],
  defineConstants: { GRAPHQL_URL: JSON.stringify(graphqlUrl) },
  mini: { compile: { include: [isOurs] }, postcss: { pxtransform } },
  h5: {
    compile: { include: [isOurs] },
    postcss: { pxtransform, autoprefixer: { enable: true, config: {} } },
    publicPath: './',
    staticDirectory: 'static',
    router: { mode: 'hash' },
    output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    webpackChain(chain) {
      // All pages come at once: a page that had to be fetched first could not say that the network is gone.
      chain.plugin('one-script').use(optimize.LimitChunkCountPlugin, [{ maxChunks: 1 }]);
      const stylesOfTaro = '@tarojs/components/dist/taro-components/taro-components.css$';
      chain.resolve.alias.set(stylesOfTaro, path.resolve(__dirname, '../src/ui/browser.scss'));
    },
    devServer: { port: 10086, open: false, proxy: [{ context: ['/graphql'], target: 'http://127.0.0.1:4000' }] },
  },
});
