export default definePageConfig({ navigationBarTitleText: '还没申请的人' });
