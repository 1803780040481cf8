export default definePageConfig({ navigationBarTitleText: '请志愿者来' });
