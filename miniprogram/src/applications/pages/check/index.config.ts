export default definePageConfig({ navigationBarTitleText: '用编号查进度' });
