export default definePageConfig({ navigationBarTitleText: '服务说明' });
