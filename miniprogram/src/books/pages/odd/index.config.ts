export default definePageConfig({ navigationBarTitleText: '反常的服务' });
