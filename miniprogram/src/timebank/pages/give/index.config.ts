export default definePageConfig({ navigationBarTitleText: '送时长' });
