export default definePageConfig({ navigationBarTitleText: '申请照护' });
