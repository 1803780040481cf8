export default definePageConfig({ navigationBarTitleText: '更正和删除' });
