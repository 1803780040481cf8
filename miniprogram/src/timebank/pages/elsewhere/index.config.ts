export default definePageConfig({ navigationBarTitleText: '存入号' });
