export default definePageConfig({ navigationBarTitleText: '拿一份资料' });
