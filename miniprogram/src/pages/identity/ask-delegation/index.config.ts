export default definePageConfig({ navigationBarTitleText: '请人授权' });
