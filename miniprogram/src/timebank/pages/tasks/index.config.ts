export default definePageConfig({ navigationBarTitleText: '接任务' });
