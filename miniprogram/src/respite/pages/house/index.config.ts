export default definePageConfig({ navigationBarTitleText: '照护机构' });
