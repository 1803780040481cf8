export default definePageConfig({ navigationBarTitleText: '取餐台' });
