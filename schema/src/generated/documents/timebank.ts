/* eslint-disable */
import { TypedDocumentString, type AnswerDisputeMutation, type AnswerDisputeMutationVariables, type AskForHelpMutation, type AskForHelpMutationVariables, type CancelTimeTaskMutation, type CancelTimeTaskMutationVariables, type CentreTasksQuery, type CentreTasksQueryVariables, type ChangeVolunteeringMutation, type ChangeVolunteeringMutationVariables, type CheckInMutation, type CheckInMutationVariables, type CheckOutMutation, type CheckOutMutationVariables, type ClaimTimeTaskMutation, type ClaimTimeTaskMutationVariables, type ConfirmServiceMutation, type ConfirmServiceMutationVariables, type DecideDisputeMutation, type DecideDisputeMutationVariables, type DisputeServiceMutation, type DisputeServiceMutationVariables, type GiveClaimBackMutation, type GiveClaimBackMutationVariables, type MyTimeTasksQuery, type MyTimeTasksQueryVariables, type MyVisitQuery, type MyVisitQueryVariables, type MyVisitsQuery, type MyVisitsQueryVariables, type MyVolunteeringQuery, type MyVolunteeringQueryVariables, type OddServicesQuery, type OddServicesQueryVariables, type PostCentreTaskMutation, type PostCentreTaskMutationVariables, type RateServiceMutation, type RateServiceMutationVariables, type RecordTrainingMutation, type RecordTrainingMutationVariables, type RegisterVolunteerMutation, type RegisterVolunteerMutationVariables, type ReportNoShowMutation, type ReportNoShowMutationVariables, type ServiceDisputesQuery, type ServiceDisputesQueryVariables, type SuspendVolunteerMutation, type SuspendVolunteerMutationVariables, type TasksNearMeQuery, type TasksNearMeQueryVariables, type TimeBankKindsQuery, type TimeBankKindsQueryVariables, type TimeBankTrainingsQuery, type TimeBankTrainingsQueryVariables, type TimeTaskQuery, type TimeTaskQueryVariables, type VisitCodeQuery, type VisitCodeQueryVariables, type VolunteersQuery, type VolunteersQueryVariables, type VouchForVisitMutation, type VouchForVisitMutationVariables } from '../graphql.ts';
export const VolunteersDocument = new TypedDocumentString(`
    query Volunteers($first: Int!, $after: String) {
  volunteers(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...VolunteerParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment VolunteerParts on Volunteer {
  __typename
  id
  languages
  kinds
  radiusMetres
  suspendedAt
  suspendedWords
  person {
    __typename
    id
    name
  }
  trainings {
    __typename
    code
    title
    doneOn
  }
}`, {"hash":"sha256:efb72aadaf4741b07dd41b5ceb3cc7523f4044fe11c00e2625aee65c0554beb8"}) as unknown as TypedDocumentString<VolunteersQuery, VolunteersQueryVariables>;
export const TimeBankTrainingsDocument = new TypedDocumentString(`
    query TimeBankTrainings($regionCode: ID!) {
  timeBankRules(regionCode: $regionCode) {
    __typename
    kinds {
      __typename
      code
      title
    }
    trainings {
      __typename
      code
      title
    }
  }
}
    `, {"hash":"sha256:3a4b06af5c4ecb61b119c104bac41df334965b0316b1fc88e566e11c4b9353a2"}) as unknown as TypedDocumentString<TimeBankTrainingsQuery, TimeBankTrainingsQueryVariables>;
export const ServiceDisputesDocument = new TypedDocumentString(`
    query ServiceDisputes($first: Int!, $after: String) {
  serviceDisputes(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...ClaimParts
        checkInProof
        checkOutProof
        disputedAt
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:d1fecaa041f1a3643d84229a1b0f44a69a8e58f2f13da3204b255850f78c10d6"}) as unknown as TypedDocumentString<ServiceDisputesQuery, ServiceDisputesQueryVariables>;
export const OddServicesDocument = new TypedDocumentString(`
    query OddServices($days: Int!) {
  oddServices(days: $days) {
    __typename
    id
    pattern
    times
    minutes
    lastAt
    volunteer {
      __typename
      id
      name
    }
    person {
      __typename
      id
      name
    }
  }
}
    `, {"hash":"sha256:0ceaf214fd3a918b9b37ae0a29a13fe008fa5194472d880ddb435527f7e232c6"}) as unknown as TypedDocumentString<OddServicesQuery, OddServicesQueryVariables>;
export const DecideDisputeDocument = new TypedDocumentString(`
    mutation DecideDispute($input: DecideDisputeInput!) {
  decideDispute(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:82ab88de789974d566f0545f8d5e58419d16b3b0cbd1731dc332f6332438fe7e"}) as unknown as TypedDocumentString<DecideDisputeMutation, DecideDisputeMutationVariables>;
export const RegisterVolunteerDocument = new TypedDocumentString(`
    mutation RegisterVolunteer($input: RegisterVolunteerInput!) {
  registerVolunteer(input: $input) {
    __typename
    volunteer {
      ...VolunteerParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment VolunteerParts on Volunteer {
  __typename
  id
  languages
  kinds
  radiusMetres
  suspendedAt
  suspendedWords
  person {
    __typename
    id
    name
  }
  trainings {
    __typename
    code
    title
    doneOn
  }
}`, {"hash":"sha256:8f9b3967ecc072eb8a101018f2ded09f51e87e77776bb0cb5bc19b1f52272807"}) as unknown as TypedDocumentString<RegisterVolunteerMutation, RegisterVolunteerMutationVariables>;
export const RecordTrainingDocument = new TypedDocumentString(`
    mutation RecordTraining($input: RecordTrainingInput!) {
  recordTraining(input: $input) {
    __typename
    volunteer {
      ...VolunteerParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment VolunteerParts on Volunteer {
  __typename
  id
  languages
  kinds
  radiusMetres
  suspendedAt
  suspendedWords
  person {
    __typename
    id
    name
  }
  trainings {
    __typename
    code
    title
    doneOn
  }
}`, {"hash":"sha256:0cfff5f7433d54057f3c71bb747b8ad92c855829046b83353946e61257fad981"}) as unknown as TypedDocumentString<RecordTrainingMutation, RecordTrainingMutationVariables>;
export const SuspendVolunteerDocument = new TypedDocumentString(`
    mutation SuspendVolunteer($input: SuspendVolunteerInput!) {
  suspendVolunteer(input: $input) {
    __typename
    volunteer {
      ...VolunteerParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment VolunteerParts on Volunteer {
  __typename
  id
  languages
  kinds
  radiusMetres
  suspendedAt
  suspendedWords
  person {
    __typename
    id
    name
  }
  trainings {
    __typename
    code
    title
    doneOn
  }
}`, {"hash":"sha256:6aaccb8250fa9dfdc70c440c20984bfca95841574b03a0518270af6c06646400"}) as unknown as TypedDocumentString<SuspendVolunteerMutation, SuspendVolunteerMutationVariables>;
export const CentreTasksDocument = new TypedDocumentString(`
    query CentreTasks($servicePointId: ID!, $first: Int!, $after: String) {
  centreTasks(servicePointId: $servicePointId, first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...TimeTaskParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}
fragment TimeTaskParts on TimeTask {
  __typename
  id
  status
  kindTitle
  startsAt
  plannedMinutes
  places
  costMinutes
  payer
  needs
  endReason
  claims {
    ...ClaimParts
  }
}`, {"hash":"sha256:9ad0eb600b29de098c95b2dc250a8c6e1c27c457cb3093f8667fd4dfa424532c"}) as unknown as TypedDocumentString<CentreTasksQuery, CentreTasksQueryVariables>;
export const PostCentreTaskDocument = new TypedDocumentString(`
    mutation PostCentreTask($input: PostCentreTaskInput!) {
  postCentreTask(input: $input) {
    __typename
    task {
      ...TimeTaskParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}
fragment TimeTaskParts on TimeTask {
  __typename
  id
  status
  kindTitle
  startsAt
  plannedMinutes
  places
  costMinutes
  payer
  needs
  endReason
  claims {
    ...ClaimParts
  }
}`, {"hash":"sha256:f0609e6bbc5af7ca8f100d4fefc38a8bc4eea80756224726b756f6171c4a3ea3"}) as unknown as TypedDocumentString<PostCentreTaskMutation, PostCentreTaskMutationVariables>;
export const MyVolunteeringDocument = new TypedDocumentString(`
    query MyVolunteering {
  myVolunteering {
    ...VolunteerParts
  }
}
    fragment VolunteerParts on Volunteer {
  __typename
  id
  languages
  kinds
  radiusMetres
  suspendedAt
  suspendedWords
  person {
    __typename
    id
    name
  }
  trainings {
    __typename
    code
    title
    doneOn
  }
}`, {"hash":"sha256:8cbe296c4e4e62b88e945ad9bb95524df669f61b96a0c413c20d896646047b35"}) as unknown as TypedDocumentString<MyVolunteeringQuery, MyVolunteeringQueryVariables>;
export const ChangeVolunteeringDocument = new TypedDocumentString(`
    mutation ChangeVolunteering($input: ChangeVolunteeringInput!) {
  changeVolunteering(input: $input) {
    __typename
    volunteer {
      ...VolunteerParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment VolunteerParts on Volunteer {
  __typename
  id
  languages
  kinds
  radiusMetres
  suspendedAt
  suspendedWords
  person {
    __typename
    id
    name
  }
  trainings {
    __typename
    code
    title
    doneOn
  }
}`, {"hash":"sha256:0ab0e39423fa5548a2b6050067d0c8ff67d6ad2c7f51c6084011096f23bb1e74"}) as unknown as TypedDocumentString<ChangeVolunteeringMutation, ChangeVolunteeringMutationVariables>;
export const TimeBankKindsDocument = new TypedDocumentString(`
    query TimeBankKinds($regionCode: ID!) {
  timeBankRules(regionCode: $regionCode) {
    __typename
    title
    standing
    note
    confirmDays
    kinds {
      __typename
      code
      title
      percent
      minMinutes
      maxMinutes
    }
  }
}
    `, {"hash":"sha256:abe8ff51af292529ebae36d345130438bc92115fa76b4c6e77c7f7a0ad57dceb"}) as unknown as TypedDocumentString<TimeBankKindsQuery, TimeBankKindsQueryVariables>;
export const MyTimeTasksDocument = new TypedDocumentString(`
    query MyTimeTasks($personId: ID!, $first: Int!, $after: String) {
  myTimeTasks(personId: $personId, first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...TimeTaskParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}
fragment TimeTaskParts on TimeTask {
  __typename
  id
  status
  kindTitle
  startsAt
  plannedMinutes
  places
  costMinutes
  payer
  needs
  endReason
  claims {
    ...ClaimParts
  }
}`, {"hash":"sha256:dca5e95211b5fa29136c11e69f640d2f492447fa8ee2424d9eb7adcce258c383"}) as unknown as TypedDocumentString<MyTimeTasksQuery, MyTimeTasksQueryVariables>;
export const TimeTaskDocument = new TypedDocumentString(`
    query TimeTask($id: ID!) {
  timeTask(id: $id) {
    ...TimeTaskParts
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}
fragment TimeTaskParts on TimeTask {
  __typename
  id
  status
  kindTitle
  startsAt
  plannedMinutes
  places
  costMinutes
  payer
  needs
  endReason
  claims {
    ...ClaimParts
  }
}`, {"hash":"sha256:40f10671eeecde542ec2e3ba3e887bed799d265340a805e8019e449d3eefa2d1"}) as unknown as TypedDocumentString<TimeTaskQuery, TimeTaskQueryVariables>;
export const VisitCodeDocument = new TypedDocumentString(`
    query VisitCode($id: ID!) {
  visitCode(id: $id) {
    __typename
    code
    qr
    secondsLeft
  }
}
    `, {"hash":"sha256:3bc3e9dd68e96fe1d23884234b08a20b6d908a3891835f899f37fe3be10f4c06"}) as unknown as TypedDocumentString<VisitCodeQuery, VisitCodeQueryVariables>;
export const TasksNearMeDocument = new TypedDocumentString(`
    query TasksNearMe($first: Int!, $after: String) {
  myVolunteering {
    __typename
    id
  }
  tasksNearMe(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        __typename
        id
        kindTitle
        startsAt
        plannedMinutes
        earnsMinutes
        placesLeft
        place
        distanceMetres
        trainingMissing
        isForKnownPerson
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"sha256:b52488123f4675a85a2aed73bf0796c724824c3b42534799ad5c5174fd2111c1"}) as unknown as TypedDocumentString<TasksNearMeQuery, TasksNearMeQueryVariables>;
export const MyVisitsDocument = new TypedDocumentString(`
    query MyVisits($first: Int!, $after: String) {
  myVisits(first: $first, after: $after) {
    __typename
    edges {
      __typename
      node {
        ...ClaimParts
      }
    }
    pageInfo {
      __typename
      hasNextPage
      endCursor
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:475ec16cd957c1c03d45c42a2748ebfa9102308a8d97fa676ce3824e1bfe1d6a"}) as unknown as TypedDocumentString<MyVisitsQuery, MyVisitsQueryVariables>;
export const MyVisitDocument = new TypedDocumentString(`
    query MyVisit($id: ID!) {
  myVisit(id: $id) {
    ...ClaimParts
    visits {
      __typename
      name
      address
      needs
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:f2213ab32766a88c58ea50172bcbd5272a664d0863b8d28bd0a147d8b6fd997f"}) as unknown as TypedDocumentString<MyVisitQuery, MyVisitQueryVariables>;
export const AskForHelpDocument = new TypedDocumentString(`
    mutation AskForHelp($input: AskForHelpInput!) {
  askForHelp(input: $input) {
    __typename
    task {
      ...TimeTaskParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}
fragment TimeTaskParts on TimeTask {
  __typename
  id
  status
  kindTitle
  startsAt
  plannedMinutes
  places
  costMinutes
  payer
  needs
  endReason
  claims {
    ...ClaimParts
  }
}`, {"hash":"sha256:3d868071be78280e172f485cdaf71f4d182760390769fc5d6c2ed157da9d8e43"}) as unknown as TypedDocumentString<AskForHelpMutation, AskForHelpMutationVariables>;
export const CancelTimeTaskDocument = new TypedDocumentString(`
    mutation CancelTimeTask($input: CancelTimeTaskInput!) {
  cancelTimeTask(input: $input) {
    __typename
    task {
      ...TimeTaskParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}
fragment TimeTaskParts on TimeTask {
  __typename
  id
  status
  kindTitle
  startsAt
  plannedMinutes
  places
  costMinutes
  payer
  needs
  endReason
  claims {
    ...ClaimParts
  }
}`, {"hash":"sha256:c6fb3c6886f3a9b062f7100ad175e82dee0f4f4adf31a3bf13ab2fd242e7e80a"}) as unknown as TypedDocumentString<CancelTimeTaskMutation, CancelTimeTaskMutationVariables>;
export const ClaimTimeTaskDocument = new TypedDocumentString(`
    mutation ClaimTimeTask($input: ClaimTimeTaskInput!) {
  claimTimeTask(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:1edd9ffdc7d81cd494767ebcf1f4dd5da78ffb6fed904385cffe7d7812d41d81"}) as unknown as TypedDocumentString<ClaimTimeTaskMutation, ClaimTimeTaskMutationVariables>;
export const GiveClaimBackDocument = new TypedDocumentString(`
    mutation GiveClaimBack($input: GiveClaimBackInput!) {
  giveClaimBack(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:91b3b53821dcd4cf1d952fa42199be7b5385f2ee672e60f5776f0a11715bbcdb"}) as unknown as TypedDocumentString<GiveClaimBackMutation, GiveClaimBackMutationVariables>;
export const CheckInDocument = new TypedDocumentString(`
    mutation CheckIn($input: CheckInInput!) {
  checkIn(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:3c4243d839fb1c0506b3348ea1dc750de84b1e01b59ef9b0600cd6891791f58d"}) as unknown as TypedDocumentString<CheckInMutation, CheckInMutationVariables>;
export const CheckOutDocument = new TypedDocumentString(`
    mutation CheckOut($input: CheckOutInput!) {
  checkOut(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:85bd777ce510c88b2173b037b7cd6f0df89622e2fac6dd9881e28115d102d26e"}) as unknown as TypedDocumentString<CheckOutMutation, CheckOutMutationVariables>;
export const VouchForVisitDocument = new TypedDocumentString(`
    mutation VouchForVisit($input: VouchForVisitInput!) {
  vouchForVisit(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:ebd9c2682a8d701d54b87334bf7084bd30a658f2fcefdb9337f3d0a8318021e8"}) as unknown as TypedDocumentString<VouchForVisitMutation, VouchForVisitMutationVariables>;
export const ConfirmServiceDocument = new TypedDocumentString(`
    mutation ConfirmService($input: ConfirmServiceInput!) {
  confirmService(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:04b2e687815ff226998fbed6d053be9124f4787b7eb6b8d5c5d029410bd826e6"}) as unknown as TypedDocumentString<ConfirmServiceMutation, ConfirmServiceMutationVariables>;
export const RateServiceDocument = new TypedDocumentString(`
    mutation RateService($input: RateServiceInput!) {
  rateService(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:30e0331cc662f680fbb606802d3559d647f335231f7837a0849cd2d9a9262b46"}) as unknown as TypedDocumentString<RateServiceMutation, RateServiceMutationVariables>;
export const DisputeServiceDocument = new TypedDocumentString(`
    mutation DisputeService($input: DisputeServiceInput!) {
  disputeService(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:892e9c14e5c766bed216540a87132ea084effcb847f1ff36236f7a639845ebf8"}) as unknown as TypedDocumentString<DisputeServiceMutation, DisputeServiceMutationVariables>;
export const AnswerDisputeDocument = new TypedDocumentString(`
    mutation AnswerDispute($input: AnswerDisputeInput!) {
  answerDispute(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:d572b301295484dce6dd26f42490589a5d9efe914a7a2ae842f93f61517ed2d4"}) as unknown as TypedDocumentString<AnswerDisputeMutation, AnswerDisputeMutationVariables>;
export const ReportNoShowDocument = new TypedDocumentString(`
    mutation ReportNoShow($input: ReportNoShowInput!) {
  reportNoShow(input: $input) {
    __typename
    claim {
      ...ClaimParts
    }
    userErrors {
      __typename
      code
      message
      field
    }
  }
}
    fragment ClaimParts on TaskClaim {
  __typename
  id
  status
  checkedInAt
  checkedOutAt
  countedMinutes
  earnedMinutes
  confirmDueAt
  stars
  disputedBy
  disputeWords
  answerWords
  decisionWords
  volunteer {
    __typename
    id
    name
  }
  task {
    __typename
    id
    kindTitle
    startsAt
    endsAt
    plannedMinutes
    earnsMinutes
    place
  }
}`, {"hash":"sha256:d5d4196df8a53af5ce48dfffdf3a8b897f2564ae0c7b85486486269cad3b67c3"}) as unknown as TypedDocumentString<ReportNoShowMutation, ReportNoShowMutationVariables>;