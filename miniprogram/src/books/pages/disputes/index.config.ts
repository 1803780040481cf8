export default definePageConfig({ navigationBarTitleText: '服务异议' });
