export default definePageConfig({ navigationBarTitleText: '照护安排' });
