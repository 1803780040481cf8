export default definePageConfig({ navigationBarTitleText: '找照护' });
