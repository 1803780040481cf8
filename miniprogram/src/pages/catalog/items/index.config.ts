export default definePageConfig({ navigationBarTitleText: '查服务' });
