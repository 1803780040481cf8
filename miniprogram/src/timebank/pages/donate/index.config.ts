export default definePageConfig({ navigationBarTitleText: '捐时长' });
