export default definePageConfig({ navigationBarTitleText: '找到的机构' });
