<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AboutPage</name>
        <message>
            <source>About Common Services</source>
            <translation>حول برنامج الخدمات المشتركة</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Copy version and places</source>
            <translation>نسخ رقم الإصدار وأماكن الملفات</translation>
        </message>
        <message>
            <source>Joint arrangements, shared services and their use, of United Nations offices, without a network. Free software under the Apache License 2.0.</source>
            <translation>الترتيبات المشتركة والخدمات المشتركة واستخدامها في مكاتب الأمم المتحدة، من دون شبكة. برمجية حرة بموجب رخصة Apache، الإصدار 2.0.</translation>
        </message>
        <message>
            <source>Licence of</source>
            <translation>رخصة</translation>
        </message>
        <message>
            <source>Licences</source>
            <translation>الرخص</translation>
        </message>
        <message>
            <source>Log: {path}</source>
            <translation>سجل التشغيل: {path}</translation>
        </message>
        <message>
            <source>Store: {path}</source>
            <translation>المخزن: {path}</translation>
        </message>
        <message>
            <source>Text of the licence</source>
            <translation>نص الرخصة</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>الإصدار {version}</translation>
        </message>
    </context>
    <context>
        <name>AccountPart</name>
        <message>
            <source>Account</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>الرصيد</translation>
        </message>
        <message>
            <source>Choose a provider, a party and a period to see bills and payments with balance.</source>
            <translation>اختر مقدم خدمة وطرفا وفترة لرؤية الفواتير والمدفوعات مع الرصيد.</translation>
        </message>
        <message>
            <source>Choose an account…</source>
            <translation>اختيار حساب…</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>مصنف Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>No account is shown.</source>
            <translation>لا يوجد حساب معروض.</translation>
        </message>
        <message>
            <source>Nothing between these two sides up to that day.</source>
            <translation>لا شيء بين هذين الطرفين حتى ذلك اليوم.</translation>
        </message>
        <message>
            <source>Open at the end</source>
            <translation>المستحق في النهاية</translation>
        </message>
        <message>
            <source>Open before</source>
            <translation>المستحق من قبل</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Save the account as a workbook</source>
            <translation>حفظ الحساب كمصنف</translation>
        </message>
        <message>
            <source>Save the account as a workbook…</source>
            <translation>حفظ الحساب كمصنف…</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>What was billed and settled between the two, with the balance after each line.</source>
            <translation>ما فوتر وسدد بين الاثنين، مع الرصيد بعد كل سطر.</translation>
        </message>
        <message>
            <source>Writing {name}</source>
            <translation>كتابة {name}</translation>
        </message>
        <message>
            <source>{name} was written</source>
            <translation>كُتب {name}</translation>
        </message>
        <message>
            <source>{provider} to {party}</source>
            <translation>{provider} إلى {party}</translation>
        </message>
    </context>
    <context>
        <name>ActPanel</name>
        <message>
            <source>Everything was kept, so nothing changed.</source>
            <translation>أُبقي على كل شيء، فلم يتغير شيء.</translation>
        </message>
        <message>
            <source>No act is selected.</source>
            <translation>لم تُحدَّد أي عملية.</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>فتح القيد</translation>
        </message>
        <message>
            <source>Show more values</source>
            <translation>عرض المزيد من القيم</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>اليوم السابق</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>Up and Down move through the acts, Enter opens the record, Space hides this panel.</source>
            <translation>سهما الأعلى والأسفل للتنقل بين العمليات، ومفتاح الإدخال لفتح القيد، ومفتاح المسافة لإخفاء هذه اللوحة.</translation>
        </message>
        <message>
            <source>{actor} · {moment}</source>
            <translation>{moment} · {actor}</translation>
        </message>
        <message>
            <source>{record}, new</source>
            <translation>{record}، جديد</translation>
        </message>
        <message>
            <source>{subject} · {actor} · {moment}</source>
            <translation>{moment} · {actor} · {subject}</translation>
        </message>
    </context>
    <context>
        <name>ActWords</name>
        <message>
            <source>Brought back</source>
            <translation>إرجاع</translation>
        </message>
        <message>
            <source>Changed: {fields}</source>
            <translation>تغيير: {fields}</translation>
        </message>
        <message>
            <source>Done again</source>
            <translation>إعادة تنفيذ</translation>
        </message>
        <message>
            <source>Done again: {what}</source>
            <translation>أُعيد تنفيذ {what}</translation>
        </message>
        <message>
            <source>Done again: {what} of {subject}</source>
            <translation>أُعيد تنفيذ {what} في {subject}</translation>
        </message>
        <message>
            <source>Record brought back</source>
            <translation>إرجاع قيد</translation>
        </message>
        <message>
            <source>Record removed</source>
            <translation>حذف قيد</translation>
        </message>
        <message>
            <source>Redo {what}</source>
            <translation>إعادة تنفيذ {what}</translation>
        </message>
        <message>
            <source>Redo {what} of {subject}</source>
            <translation>إعادة تنفيذ {what} في {subject}</translation>
        </message>
        <message>
            <source>Register filled for measuring</source>
            <translation>ملء السجل لأغراض القياس</translation>
        </message>
        <message>
            <source>Register made</source>
            <translation>إنشاء السجل</translation>
        </message>
        <message>
            <source>Review recorded</source>
            <translation>تسجيل مراجعة</translation>
        </message>
        <message>
            <source>Stays: amend it</source>
            <translation>يبقى كما هو: عدّله بعملية جديدة</translation>
        </message>
        <message>
            <source>The founding of a register cannot be undone.</source>
            <translation>لا يمكن التراجع عن إنشاء السجل.</translation>
        </message>
        <message>
            <source>This act brought back what had been undone. Undo the act itself, further down in the list.</source>
            <translation>أرجعت هذه العملية ما سبق التراجع عنه. تراجع عن العملية نفسها الواردة أدناه في القائمة.</translation>
        </message>
        <message>
            <source>This act cannot be undone: it froze what was agreed. Amend it by a new act instead.</source>
            <translation>لا يمكن التراجع عن هذه العملية لأنها ثبّتت ما اتُّفق عليه. عدّله بعملية جديدة بدلا من ذلك.</translation>
        </message>
        <message>
            <source>Undo {what}</source>
            <translation>التراجع عن {what}</translation>
        </message>
        <message>
            <source>Undo {what} of {subject}</source>
            <translation>التراجع عن {what} في {subject}</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Undone: {act}</source>
            <translation>تم التراجع عن {act}</translation>
        </message>
        <message>
            <source>Undone: {what}</source>
            <translation>تم التراجع عن {what}</translation>
        </message>
        <message>
            <source>Undone: {what} of {subject}</source>
            <translation>تم التراجع عن {what} في {subject}</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>the record is brought back</source>
            <translation>يُرجَع القيد</translation>
        </message>
        <message>
            <source>the record is taken away</source>
            <translation>يُحذف القيد</translation>
        </message>
        <message>
            <source>the record stays</source>
            <translation>يبقى القيد</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} ← {after}</translation>
        </message>
        <message>
            <source>{kind} {names}</source>
            <translation>{kind} {names}</translation>
        </message>
        <message>
            <source>“{act}”</source>
            <translation>«{act}»</translation>
        </message>
    </context>
    <context>
        <name>Acts</name>
        <message>
            <source>Accession of a party recorded</source>
            <translation>تسجيل انضمام طرف</translation>
        </message>
        <message>
            <source>Action added</source>
            <translation>أُضيف إجراء</translation>
        </message>
        <message>
            <source>Action changed</source>
            <translation>عُدِّل إجراء</translation>
        </message>
        <message>
            <source>Action closed</source>
            <translation>أُغلق إجراء</translation>
        </message>
        <message>
            <source>Action opened again</source>
            <translation>أُعيد فتح إجراء</translation>
        </message>
        <message>
            <source>Actual cost entered</source>
            <translation>إدخال تكلفة فعلية</translation>
        </message>
        <message>
            <source>Ageing kept</source>
            <translation>حُفظ تقادم الأرصدة</translation>
        </message>
        <message>
            <source>Alert put off</source>
            <translation>أُجّل تنبيه</translation>
        </message>
        <message>
            <source>Alert taken note of</source>
            <translation>أُحيط علما بتنبيه</translation>
        </message>
        <message>
            <source>Alert taken up again</source>
            <translation>أُعيد طرح تنبيه</translation>
        </message>
        <message>
            <source>Amendment begun</source>
            <translation>بدء تعديل</translation>
        </message>
        <message>
            <source>Amendment changed</source>
            <translation>تغيير تعديل</translation>
        </message>
        <message>
            <source>Amendment dropped</source>
            <translation>إلغاء تعديل</translation>
        </message>
        <message>
            <source>Amendment sealed</source>
            <translation>ختم تعديل</translation>
        </message>
        <message>
            <source>Amendment signed</source>
            <translation>توقيع تعديل</translation>
        </message>
        <message>
            <source>Arrangement added</source>
            <translation>إضافة ترتيب</translation>
        </message>
        <message>
            <source>Arrangements pasted</source>
            <translation>لُصقت ترتيبات</translation>
        </message>
        <message>
            <source>Balance confirmed</source>
            <translation>أُكد الرصيد</translation>
        </message>
        <message>
            <source>Bill begun</source>
            <translation>بُدئت فاتورة</translation>
        </message>
        <message>
            <source>Bill cancelled</source>
            <translation>أُلغيت فاتورة</translation>
        </message>
        <message>
            <source>Bill disputed</source>
            <translation>نوزع في فاتورة</translation>
        </message>
        <message>
            <source>Bill issued</source>
            <translation>صدرت فاتورة</translation>
        </message>
        <message>
            <source>Bill offset</source>
            <translation>أُجريت مقاصة على فاتورة</translation>
        </message>
        <message>
            <source>Bill written off</source>
            <translation>شُطبت فاتورة</translation>
        </message>
        <message>
            <source>Bills drafted</source>
            <translation>أُعدت مسودات فواتير</translation>
        </message>
        <message>
            <source>Body added</source>
            <translation>أُضيفت هيئة</translation>
        </message>
        <message>
            <source>Body changed</source>
            <translation>عُدِّلت هيئة</translation>
        </message>
        <message>
            <source>Budget line added</source>
            <translation>إضافة بند ميزانية</translation>
        </message>
        <message>
            <source>Budget line changed</source>
            <translation>تغيير بند ميزانية</translation>
        </message>
        <message>
            <source>Budget line removed</source>
            <translation>حذف بند ميزانية</translation>
        </message>
        <message>
            <source>Budget shared out</source>
            <translation>توزيع ميزانية</translation>
        </message>
        <message>
            <source>Clause checked</source>
            <translation>التحقق من بند</translation>
        </message>
        <message>
            <source>Clearance given</source>
            <translation>منح موافقة</translation>
        </message>
        <message>
            <source>Credit note drafted</source>
            <translation>أُعدت مسودة إشعار دائن</translation>
        </message>
        <message>
            <source>Decision changed</source>
            <translation>عُدِّل قرار</translation>
        </message>
        <message>
            <source>Decision linked to a record</source>
            <translation>رُبط قرار بسجل</translation>
        </message>
        <message>
            <source>Decision recorded</source>
            <translation>سُجِّل قرار</translation>
        </message>
        <message>
            <source>Delegation of authority changed</source>
            <translation>عُدِّل تفويض سلطة</translation>
        </message>
        <message>
            <source>Delegation of authority ended</source>
            <translation>انتهى تفويض سلطة</translation>
        </message>
        <message>
            <source>Delegation of authority recorded</source>
            <translation>سُجِّل تفويض سلطة</translation>
        </message>
        <message>
            <source>Delivery confirmed</source>
            <translation>أُكد التسليم</translation>
        </message>
        <message>
            <source>Delivery entered</source>
            <translation>أُدخل تسليم</translation>
        </message>
        <message>
            <source>Demo mission made</source>
            <translation>إنشاء البعثة التجريبية</translation>
        </message>
        <message>
            <source>Differences accepted</source>
            <translation>قُبلت فروق</translation>
        </message>
        <message>
            <source>Differences opened again</source>
            <translation>أُعيد فتح فروق</translation>
        </message>
        <message>
            <source>Differences settled</source>
            <translation>سُوِّيت فروق</translation>
        </message>
        <message>
            <source>Dispute resolved</source>
            <translation>سُوّي النزاع</translation>
        </message>
        <message>
            <source>Document attached</source>
            <translation>إرفاق وثيقة</translation>
        </message>
        <message>
            <source>Document replaced</source>
            <translation>استبدال وثيقة</translation>
        </message>
        <message>
            <source>Draft of a bill removed</source>
            <translation>أُزيلت مسودة فاتورة</translation>
        </message>
        <message>
            <source>Due date of an obligation let go</source>
            <translation>تُرك موعد استحقاق التزام</translation>
        </message>
        <message>
            <source>Due date of an obligation open again</source>
            <translation>أُعيد فتح موعد استحقاق التزام</translation>
        </message>
        <message>
            <source>Entity added</source>
            <translation>إضافة كيان</translation>
        </message>
        <message>
            <source>Estimate spread over months</source>
            <translation>توزيع تقدير على الشهور</translation>
        </message>
        <message>
            <source>Exchange rate entered</source>
            <translation>إدخال سعر صرف</translation>
        </message>
        <message>
            <source>Exchange rate removed</source>
            <translation>أُزيل سعر صرف</translation>
        </message>
        <message>
            <source>Exchange rates taken in</source>
            <translation>أُدخلت أسعار الصرف</translation>
        </message>
        <message>
            <source>Field changed</source>
            <translation>تغيير حقل</translation>
        </message>
        <message>
            <source>Kind of service added</source>
            <translation>أضيف نوع خدمة</translation>
        </message>
        <message>
            <source>Kind of service in use again</source>
            <translation>أعيد استعمال نوع خدمة</translation>
        </message>
        <message>
            <source>Kind of service retired</source>
            <translation>أوقف نوع خدمة</translation>
        </message>
        <message>
            <source>Line of a bill added</source>
            <translation>أُضيف بند إلى فاتورة</translation>
        </message>
        <message>
            <source>Line of a bill changed</source>
            <translation>غُيّر بند في فاتورة</translation>
        </message>
        <message>
            <source>Line of a bill removed</source>
            <translation>أُزيل بند من فاتورة</translation>
        </message>
        <message>
            <source>Location added</source>
            <translation>إضافة موقع</translation>
        </message>
        <message>
            <source>Long-term agreement added</source>
            <translation>إضافة اتفاق طويل الأجل</translation>
        </message>
        <message>
            <source>Long-term agreement removed</source>
            <translation>حذف اتفاق طويل الأجل</translation>
        </message>
        <message>
            <source>Mapping of a workbook kept</source>
            <translation>حُفظ ربط مصنَّف</translation>
        </message>
        <message>
            <source>Mapping of a workbook removed</source>
            <translation>أُزيل ربط مصنَّف</translation>
        </message>
        <message>
            <source>Mapping of a workbook replaced</source>
            <translation>استُبدل ربط مصنَّف</translation>
        </message>
        <message>
            <source>Matter referred to another body</source>
            <translation>أُحيلت مسألة إلى هيئة أخرى</translation>
        </message>
        <message>
            <source>Meeting changed</source>
            <translation>عُدِّل اجتماع</translation>
        </message>
        <message>
            <source>Meeting recorded</source>
            <translation>سُجِّل اجتماع</translation>
        </message>
        <message>
            <source>Moved by the calendar</source>
            <translation>الانتقال بحسب التقويم</translation>
        </message>
        <message>
            <source>Moved to another state</source>
            <translation>الانتقال إلى حالة أخرى</translation>
        </message>
        <message>
            <source>Mutual recognition recorded</source>
            <translation>تسجيل اعتراف متبادل</translation>
        </message>
        <message>
            <source>Mutual recognition removed</source>
            <translation>حذف اعتراف متبادل</translation>
        </message>
        <message>
            <source>Narrative changed</source>
            <translation>تعديل السرد</translation>
        </message>
        <message>
            <source>Narrative removed</source>
            <translation>حذف السرد</translation>
        </message>
        <message>
            <source>Narrative validated</source>
            <translation>اعتماد السرد</translation>
        </message>
        <message>
            <source>Narrative written</source>
            <translation>كتابة سرد</translation>
        </message>
        <message>
            <source>New rate from a day on</source>
            <translation>سعر جديد ابتداء من يوم</translation>
        </message>
        <message>
            <source>Number of the ledger noted</source>
            <translation>دُوّن الرقم المحاسبي</translation>
        </message>
        <message>
            <source>Obligation changed</source>
            <translation>عُدِّل التزام</translation>
        </message>
        <message>
            <source>Obligation entered</source>
            <translation>أُدخل التزام</translation>
        </message>
        <message>
            <source>Obligation removed</source>
            <translation>أُزيل التزام</translation>
        </message>
        <message>
            <source>Occupancy changed</source>
            <translation>تعديل إشغال</translation>
        </message>
        <message>
            <source>Occupancy ended</source>
            <translation>إنهاء إشغال</translation>
        </message>
        <message>
            <source>Occupant added</source>
            <translation>إضافة شاغل</translation>
        </message>
        <message>
            <source>Occupant removed</source>
            <translation>حذف شاغل</translation>
        </message>
        <message>
            <source>Office changed</source>
            <translation>تغيير المكتب</translation>
        </message>
        <message>
            <source>Office set up</source>
            <translation>إعداد المكتب</translation>
        </message>
        <message>
            <source>Order approved</source>
            <translation>وُوفق على طلب</translation>
        </message>
        <message>
            <source>Order called off</source>
            <translation>تسجيل طلب شراء</translation>
        </message>
        <message>
            <source>Order cancelled</source>
            <translation>أُلغي طلب</translation>
        </message>
        <message>
            <source>Order certified</source>
            <translation>صُدّق على طلب</translation>
        </message>
        <message>
            <source>Order changed</source>
            <translation>تعديل طلب شراء</translation>
        </message>
        <message>
            <source>Order entered</source>
            <translation>أُدخل طلب</translation>
        </message>
        <message>
            <source>Order rejected</source>
            <translation>رُفض طلب</translation>
        </message>
        <message>
            <source>Order removed</source>
            <translation>حذف طلب شراء</translation>
        </message>
        <message>
            <source>Owner of differences named</source>
            <translation>عُيِّن مسؤول عن الفروق</translation>
        </message>
        <message>
            <source>Participant added</source>
            <translation>إضافة مشارك</translation>
        </message>
        <message>
            <source>Participant changed</source>
            <translation>تغيير مشارك</translation>
        </message>
        <message>
            <source>Participant removed</source>
            <translation>حذف مشارك</translation>
        </message>
        <message>
            <source>Party added</source>
            <translation>إضافة طرف</translation>
        </message>
        <message>
            <source>Party changed</source>
            <translation>تغيير طرف</translation>
        </message>
        <message>
            <source>Party removed</source>
            <translation>حذف طرف</translation>
        </message>
        <message>
            <source>Payment entered</source>
            <translation>أُدخلت دفعة</translation>
        </message>
        <message>
            <source>Period closed</source>
            <translation>أُغلقت فترة</translation>
        </message>
        <message>
            <source>Period opened again</source>
            <translation>أُعيد فتح فترة</translation>
        </message>
        <message>
            <source>Person added</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>Person changed</source>
            <translation>عُدِّل شخص</translation>
        </message>
        <message>
            <source>Premises added</source>
            <translation>إضافة أماكن عمل</translation>
        </message>
        <message>
            <source>Premises handed back</source>
            <translation>إعادة أماكن عمل</translation>
        </message>
        <message>
            <source>Premises removed</source>
            <translation>حذف أماكن عمل</translation>
        </message>
        <message>
            <source>Priority served, with its reason</source>
            <translation>أولوية مخدومة مع سببها</translation>
        </message>
        <message>
            <source>Priority taken out</source>
            <translation>سحب أولوية</translation>
        </message>
        <message>
            <source>Provider changed</source>
            <translation>تم تغيير مقدم الخدمة</translation>
        </message>
        <message>
            <source>Rate card added</source>
            <translation>أُضيفت قائمة أسعار</translation>
        </message>
        <message>
            <source>Rate card changed</source>
            <translation>عُدِّلت قائمة أسعار</translation>
        </message>
        <message>
            <source>Rate card removed</source>
            <translation>أُزيلت قائمة أسعار</translation>
        </message>
        <message>
            <source>Rate changed</source>
            <translation>عُدِّل سعر</translation>
        </message>
        <message>
            <source>Rate ended</source>
            <translation>أُنهي سعر</translation>
        </message>
        <message>
            <source>Rate entered</source>
            <translation>إدخال سعر</translation>
        </message>
        <message>
            <source>Rate removed</source>
            <translation>أُزيل سعر</translation>
        </message>
        <message>
            <source>Reading entered</source>
            <translation>إدخال قراءة</translation>
        </message>
        <message>
            <source>Reconciliation explained</source>
            <translation>فُسِّرت مطابقة</translation>
        </message>
        <message>
            <source>Reconciliation reviewed</source>
            <translation>رُوجعت مطابقة</translation>
        </message>
        <message>
            <source>Reconciliations run</source>
            <translation>أُجريت مطابقات</translation>
        </message>
        <message>
            <source>Recovery of an order waived</source>
            <translation>تُنوزل عن استرداد تكلفة طلب</translation>
        </message>
        <message>
            <source>Reference lists filled</source>
            <translation>ملء القوائم المرجعية</translation>
        </message>
        <message>
            <source>Register made</source>
            <translation>إنشاء السجل</translation>
        </message>
        <message>
            <source>Reminder logged</source>
            <translation>دُوّن تذكير</translation>
        </message>
        <message>
            <source>Returned sheet taken in</source>
            <translation>اعتماد ورقة عائدة</translation>
        </message>
        <message>
            <source>Review recorded</source>
            <translation>تسجيل مراجعة</translation>
        </message>
        <message>
            <source>Risk changed</source>
            <translation>عُدِّل خطر</translation>
        </message>
        <message>
            <source>Risk closed</source>
            <translation>أُغلق خطر</translation>
        </message>
        <message>
            <source>Risk entered</source>
            <translation>أُدخل خطر</translation>
        </message>
        <message>
            <source>Risk looked at again</source>
            <translation>أُعيد النظر في خطر</translation>
        </message>
        <message>
            <source>Role changed</source>
            <translation>عُدِّل دور</translation>
        </message>
        <message>
            <source>Role declared</source>
            <translation>أُعلن دور</translation>
        </message>
        <message>
            <source>Role ended</source>
            <translation>انتهى دور</translation>
        </message>
        <message>
            <source>Scheme approved</source>
            <translation>اعتماد نظام توزيع</translation>
        </message>
        <message>
            <source>Scheme changed</source>
            <translation>تغيير نظام توزيع</translation>
        </message>
        <message>
            <source>Scheme entered</source>
            <translation>إدخال نظام توزيع</translation>
        </message>
        <message>
            <source>Scheme followed by another</source>
            <translation>تعاقب نظامي توزيع</translation>
        </message>
        <message>
            <source>Scheme removed</source>
            <translation>حذف نظام توزيع</translation>
        </message>
        <message>
            <source>Service added</source>
            <translation>إضافة خدمة</translation>
        </message>
        <message>
            <source>Services both ways netted</source>
            <translation>أُجريت مقاصة الخدمات المتبادلة</translation>
        </message>
        <message>
            <source>Settlement taken back</source>
            <translation>أُلغيت تسوية</translation>
        </message>
        <message>
            <source>Several records changed</source>
            <translation>تغيير عدة قيود</translation>
        </message>
        <message>
            <source>Shared budget agreed</source>
            <translation>الاتفاق على ميزانية مشتركة</translation>
        </message>
        <message>
            <source>Shared budget copied</source>
            <translation>نسخ ميزانية مشتركة</translation>
        </message>
        <message>
            <source>Shared budget made</source>
            <translation>إنشاء ميزانية مشتركة</translation>
        </message>
        <message>
            <source>Shared budget moved on</source>
            <translation>نقل ميزانية مشتركة إلى حالة أخرى</translation>
        </message>
        <message>
            <source>Shared budget proposed</source>
            <translation>اقتراح ميزانية مشتركة</translation>
        </message>
        <message>
            <source>Shared budget removed</source>
            <translation>حذف ميزانية مشتركة</translation>
        </message>
        <message>
            <source>Shared budget revised</source>
            <translation>تنقيح ميزانية مشتركة</translation>
        </message>
        <message>
            <source>Shares agreed</source>
            <translation>الاتفاق على الأنصبة</translation>
        </message>
        <message>
            <source>Shares frozen</source>
            <translation>تجميد الأنصبة</translation>
        </message>
        <message>
            <source>Shares superseded</source>
            <translation>الاستعاضة عن الأنصبة</translation>
        </message>
        <message>
            <source>Sharing key entered</source>
            <translation>إدخال مفتاح توزيع</translation>
        </message>
        <message>
            <source>Sharing key removed</source>
            <translation>حذف مفتاح توزيع</translation>
        </message>
        <message>
            <source>Sharing keys agreed to</source>
            <translation>الاتفاق على مفاتيح التوزيع</translation>
        </message>
        <message>
            <source>Sheet imported</source>
            <translation>استيراد ورقة</translation>
        </message>
        <message>
            <source>Signature recorded</source>
            <translation>تسجيل توقيع</translation>
        </message>
        <message>
            <source>Statement of the other side compared</source>
            <translation>قورن كشف الطرف الآخر</translation>
        </message>
        <message>
            <source>Stock taken</source>
            <translation>أُجري الجرد</translation>
        </message>
        <message>
            <source>Successor named</source>
            <translation>تسمية الترتيب اللاحق</translation>
        </message>
        <message>
            <source>Target set</source>
            <translation>تحديد هدف</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Usage entered</source>
            <translation>إدخال الاستخدام</translation>
        </message>
        <message>
            <source>Usage pasted</source>
            <translation>لصق الاستخدام</translation>
        </message>
        <message>
            <source>Use of an agreement changed</source>
            <translation>تعديل استخدام اتفاق</translation>
        </message>
        <message>
            <source>User of an agreement added</source>
            <translation>إضافة مستخدم لاتفاق</translation>
        </message>
        <message>
            <source>User of an agreement removed</source>
            <translation>حذف مستخدم لاتفاق</translation>
        </message>
        <message>
            <source>Validation of a narrative taken back</source>
            <translation>إلغاء اعتماد سرد</translation>
        </message>
        <message>
            <source>Waiver given</source>
            <translation>منح إعفاء</translation>
        </message>
        <message>
            <source>Withdrawal of a party recorded</source>
            <translation>تسجيل انسحاب طرف</translation>
        </message>
        <message>
            <source>Withdrawal of a party taken back</source>
            <translation>سحب انسحاب طرف</translation>
        </message>
        <message>
            <source>Workbooks of offices received</source>
            <translation>وردت مصنَّفات المكاتب</translation>
        </message>
        <message>
            <source>{field} changed</source>
            <translation>تغيير {field}</translation>
        </message>
    </context>
    <context>
        <name>AgainstPlan</name>
        <message>
            <source>{month} against plan</source>
            <translation>الاستخدام مقابل الخطة، {month}</translation>
        </message>
        <message>
            <source>{used} of {plan}</source>
            <translation>{used} من {plan}</translation>
        </message>
    </context>
    <context>
        <name>AgeingChart</name>
        <message>
            <source>What is owed by age, as bars</source>
            <translation>المبالغ المستحقة حسب عمرها، في أعمدة</translation>
        </message>
    </context>
    <context>
        <name>AgeingPart</name>
        <message>
            <source>Ageing</source>
            <translation>أعمار الديون</translation>
        </message>
        <message>
            <source>Keep the ageing of the day</source>
            <translation>حفظ أعمار الديون لهذا اليوم</translation>
        </message>
        <message>
            <source>Kept: {day}</source>
            <translation>محفوظة: {day}</translation>
        </message>
        <message>
            <source>Nothing is open on that day.</source>
            <translation>لا شيء مستحق في ذلك اليوم.</translation>
        </message>
        <message>
            <source>Of the day</source>
            <translation>لهذا اليوم</translation>
        </message>
        <message>
            <source>Party or provider</source>
            <translation>الطرف أو مقدم الخدمة</translation>
        </message>
        <message>
            <source>The ageing of {day} is kept.</source>
            <translation>حُفظت أعمار الديون في {day}.</translation>
        </message>
    </context>
    <context>
        <name>AgreementFigures</name>
        <message>
            <source>Called off</source>
            <translation>المطلوب</translation>
        </message>
        <message>
            <source>Ceiling</source>
            <translation>السقف</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>ينتهي في</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>صاحب الاتفاق</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>المتبقي</translation>
        </message>
        <message>
            <source>Open to others</source>
            <translation>متاح لغيره</translation>
        </message>
        <message>
            <source>Price check</source>
            <translation>مراجعة الأسعار</translation>
        </message>
        <message>
            <source>Price tiers</source>
            <translation>شرائح الأسعار</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>يبدأ</translation>
        </message>
        <message>
            <source>no</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>نعم</translation>
        </message>
    </context>
    <context>
        <name>AgreementOverview</name>
        <message numerus="yes">
            <source>%n to do</source>
            <translation>
                <numerusform>لا شيء متبقٍ (%n)</numerusform>
                <numerusform>متبقٍ %n</numerusform>
                <numerusform>متبقيان (%n)</numerusform>
                <numerusform>%n متبقية</numerusform>
                <numerusform>%n متبقيًا</numerusform>
                <numerusform>%n متبقٍ</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a user</source>
            <translation>إضافة مستخدم</translation>
        </message>
        <message>
            <source>Add an order</source>
            <translation>إضافة طلب</translation>
        </message>
        <message>
            <source>All met</source>
            <translation>مستوفاة كلها</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>معتمد</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>لمحة سريعة</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>المطلوب</translation>
        </message>
        <message>
            <source>Conditions</source>
            <translation>الشروط</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>الكيان</translation>
        </message>
        <message>
            <source>Nobody else uses it yet. Add an entity that wants to; the conditions are then listed.</source>
            <translation>لا يستخدمه غير صاحبه بعد. أضف كيانًا يرغب في ذلك، فتظهر الشروط.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Nothing is called off yet.</source>
            <translation>لا طلبات بعد.</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>رقم الطلب</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>تاريخ الطلب</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>The use by {code} is approved.</source>
            <translation>اعتُمد استخدام {code}.</translation>
        </message>
        <message>
            <source>Total then</source>
            <translation>المجموع حينها</translation>
        </message>
        <message>
            <source>User</source>
            <translation>المستخدم</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Way</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>من يستخدمها</translation>
        </message>
    </context>
    <context>
        <name>AgreementsBrowse</name>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Called off {sums}</source>
            <translation>المطلوب {sums}</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>منتهٍ</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>صاحب الاتفاق</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>يحتاج إلى تنبيه</translation>
        </message>
        <message>
            <source>New agreement</source>
            <translation>اتفاق جديد</translation>
        </message>
        <message>
            <source>No agreement has ended.</source>
            <translation>لم ينتهِ أي اتفاق.</translation>
        </message>
        <message>
            <source>No agreement matches {conditions}.</source>
            <translation>لا يوجد اتفاق يطابق {conditions}.</translation>
        </message>
        <message>
            <source>No agreement runs.</source>
            <translation>لا يوجد اتفاق سارٍ.</translation>
        </message>
        <message>
            <source>No long-term agreement yet. Log one that entities here use together.</source>
            <translation>لا اتفاق طويل الأجل بعد. سجّل اتفاقًا تستخدمه الكيانات معًا.</translation>
        </message>
        <message>
            <source>Nothing is wrong with any agreement.</source>
            <translation>لا ملاحظات على أي اتفاق.</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>جارية</translation>
        </message>
        <message>
            <source>Search, or holder:undp ceiling:&gt;80%</source>
            <translation>ابحث، أو holder:undp</translation>
        </message>
        <message>
            <source>Sum of ceilings {sums}</source>
            <translation>مجموع الحدود القصوى {sums}</translation>
        </message>
        <message>
            <source>Views of long-term agreements</source>
            <translation>طرق عرض الاتفاقات الطويلة الأجل</translation>
        </message>
    </context>
    <context>
        <name>AgreementsBulk</name>
        <message>
            <source>Agreements changed: {count}.</source>
            <translation>الاتفاقات التي تغيّرت: {count}.</translation>
        </message>
        <message>
            <source>All of these hold this value already. Choose another value.</source>
            <translation>كلها تحمل هذه القيمة أصلاً. اختر قيمة أخرى.</translation>
        </message>
        <message>
            <source>Changing agreements</source>
            <translation>تغيير الاتفاقات</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>صاحب الاتفاق</translation>
        </message>
        <message>
            <source>Selected agreements: {count}</source>
            <translation>الاتفاقات المحددة: {count}</translation>
        </message>
        <message>
            <source>What will change: {field} → {value}. Agreements: {count}.</source>
            <translation>ما سيتغيّر: {field} → {value}. الاتفاقات: {count}.</translation>
        </message>
    </context>
    <context>
        <name>AlertColumns</name>
        <message numerus="yes">
            <source>%n d before</source>
            <translation>
                <numerusform>في اليوم نفسه</numerusform>
                <numerusform>قبل يوم</numerusform>
                <numerusform>قبل يومين</numerusform>
                <numerusform>قبل %n أيام</numerusform>
                <numerusform>قبل %n يومًا</numerusform>
                <numerusform>قبل %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n d late</source>
            <translation>
                <numerusform>لا تأخير</numerusform>
                <numerusform>متأخر يوما واحدا</numerusform>
                <numerusform>متأخر يومين</numerusform>
                <numerusform>متأخر %n أيام</numerusform>
                <numerusform>متأخر %n يوما</numerusform>
                <numerusform>متأخر %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Act now</source>
            <translation>للتصرف الآن</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>التنبيه</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الرد</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الاستحقاق</translation>
        </message>
        <message>
            <source>For</source>
            <translation>المعني</translation>
        </message>
        <message>
            <source>Look at this</source>
            <translation>ينبغي النظر فيه</translation>
        </message>
        <message>
            <source>Put off until {day}</source>
            <translation>مؤجل إلى {day}</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Taken note of {day}</source>
            <translation>أُخذ به علمًا في {day}</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>منذ {day}</translation>
        </message>
        <message>
            <source>the day</source>
            <translation>اليوم نفسه</translation>
        </message>
    </context>
    <context>
        <name>AlertsPart</name>
        <message>
            <source>Act now</source>
            <translation>للتصرف الآن</translation>
        </message>
        <message>
            <source>Alerts, the most urgent first</source>
            <translation>التنبيهات، الأكثر إلحاحا أولا</translation>
        </message>
        <message>
            <source>All alerts</source>
            <translation>كل التنبيهات</translation>
        </message>
        <message>
            <source>Answered too</source>
            <translation>مع ما رُد عليه</translation>
        </message>
        <message>
            <source>No alert of this kind stands.</source>
            <translation>لا يوجد تنبيه من هذا النوع.</translation>
        </message>
        <message>
            <source>Nothing asks for a look.</source>
            <translation>لا شيء يستدعي النظر.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing asks for a look. %n alert(s) were answered and will come back.</source>
            <translation>
                <numerusform>لا شيء يستدعي النظر.</numerusform>
                <numerusform>لا شيء يستدعي النظر. رُد على تنبيه واحد وسيعود.</numerusform>
                <numerusform>لا شيء يستدعي النظر. رُد على تنبيهين وسيعودان.</numerusform>
                <numerusform>لا شيء يستدعي النظر. رُد على %n تنبيهات وستعود.</numerusform>
                <numerusform>لا شيء يستدعي النظر. رُد على %n تنبيهًا وستعود.</numerusform>
                <numerusform>لا شيء يستدعي النظر. رُد على %n تنبيه وستعود.</numerusform>
            </translation>
        </message>
        <message>
            <source>Put off…</source>
            <translation>تأجيل…</translation>
        </message>
        <message>
            <source>Take note…</source>
            <translation>أخذ العلم…</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>إعادة التنبيه</translation>
        </message>
        <message>
            <source>This line has no page of its own; what is known stands beside it.</source>
            <translation>ليس لهذا السطر صفحة خاصة؛ وما هو معروف مذكور بجانبه.</translation>
        </message>
        <message>
            <source>Which alerts</source>
            <translation>أي تنبيهات</translation>
        </message>
        <message>
            <source>the {shown} most urgent of {every}</source>
            <translation>أكثر {shown} إلحاحًا من {every}</translation>
        </message>
        <message>
            <source>{number} selected</source>
            <translation>المحدد: {number}</translation>
        </message>
        <message>
            <source>{shown} of {every}</source>
            <translation>{shown} من {every}</translation>
        </message>
    </context>
    <context>
        <name>AmendmentAsks</name>
        <message>
            <source>A signature is not changed once it is recorded.</source>
            <translation>لا يُغيَّر التوقيع بعد تسجيله.</translation>
        </message>
        <message>
            <source>Amend the arrangement</source>
            <translation>تعديل الترتيب</translation>
        </message>
        <message>
            <source>Amendment {number} is open. Change its terms, then let the parties sign it.</source>
            <translation>التعديل {number} مفتوح. غيّر أحكامه ثم اجعل الأطراف يوقعونه.</translation>
        </message>
        <message>
            <source>Begin the amendment</source>
            <translation>بدء التعديل</translation>
        </message>
        <message>
            <source>Begin the extension</source>
            <translation>بدء التمديد</translation>
        </message>
        <message>
            <source>Begin the renewal</source>
            <translation>بدء التجديد</translation>
        </message>
        <message>
            <source>Complete amendment {number}</source>
            <translation>إتمام التعديل {number}</translation>
        </message>
        <message>
            <source>Complete the amendment</source>
            <translation>إتمام التعديل</translation>
        </message>
        <message>
            <source>Drop amendment {number}</source>
            <translation>التخلي عن التعديل {number}</translation>
        </message>
        <message>
            <source>Drop the amendment</source>
            <translation>التخلي عن التعديل</translation>
        </message>
        <message>
            <source>Extend the arrangement</source>
            <translation>تمديد الترتيب</translation>
        </message>
        <message>
            <source>How often it may be renewed is not limited.</source>
            <translation>عدد مرات التجديد غير محدود.</translation>
        </message>
        <message>
            <source>It ends on {day} now.</source>
            <translation>ينتهي حاليا في {day}.</translation>
        </message>
        <message>
            <source>It has no last day that could be moved.</source>
            <translation>ليس له يوم أخير يمكن تغييره.</translation>
        </message>
        <message>
            <source>It takes effect on a day that has passed.</source>
            <translation>يسري من يوم قد مضى.</translation>
        </message>
        <message>
            <source>It will be marked as retroactive if it is signed after that day.</source>
            <translation>سيوسم بأنه بأثر رجعي إذا وُقّع بعد ذلك اليوم.</translation>
        </message>
        <message>
            <source>New last day</source>
            <translation>اليوم الأخير الجديد</translation>
        </message>
        <message>
            <source>Once all parties have signed and its paper is named, the amendment is sealed and never changes again.</source>
            <translation>متى وقّع جميع الأطراف وحُدّدت وثيقته خُتم التعديل ولم يتغير بعد ذلك أبدا.</translation>
        </message>
        <message>
            <source>Or why there is no paper</source>
            <translation>أو سبب عدم وجود وثيقة</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>الطرف</translation>
        </message>
        <message>
            <source>Record a signature under amendment {number}</source>
            <translation>تسجيل توقيع على التعديل {number}</translation>
        </message>
        <message>
            <source>Record signature</source>
            <translation>تسجيل توقيع</translation>
        </message>
        <message>
            <source>Renew the arrangement</source>
            <translation>تجديد الترتيب</translation>
        </message>
        <message>
            <source>Renewals left: {count}.</source>
            <translation>التجديدات المتبقية: {count}.</translation>
        </message>
        <message>
            <source>Signed terms do not change. The amendment starts as a copy of them; change it, let every party sign it, and it takes their place from its day.</source>
            <translation>الأحكام الموقعة لا تتغير. يبدأ التعديل نسخة منها؛ غيّره واجعل كل طرف يوقعه فيحل محلها من يومه.</translation>
        </message>
        <message>
            <source>Takes effect on</source>
            <translation>يسري من</translation>
        </message>
        <message>
            <source>The amendment is dropped.</source>
            <translation>تم التخلي عن التعديل.</translation>
        </message>
        <message>
            <source>The new end is agreed by an amendment that every party signs.</source>
            <translation>يُتفق على النهاية الجديدة بتعديل يوقعه كل طرف.</translation>
        </message>
        <message>
            <source>The paper of the amendment is recorded.</source>
            <translation>سُجّلت وثيقة التعديل.</translation>
        </message>
        <message>
            <source>The signature is recorded.</source>
            <translation>سُجّل التوقيع.</translation>
        </message>
        <message>
            <source>The terms in force stay as they are.</source>
            <translation>تبقى الأحكام السارية على حالها.</translation>
        </message>
        <message>
            <source>Who approved it</source>
            <translation>من وافق عليه</translation>
        </message>
    </context>
    <context>
        <name>AmendmentPart</name>
        <message>
            <source>Amendment {number}</source>
            <translation>التعديل {number}</translation>
        </message>
        <message>
            <source>Changed by this amendment.</source>
            <translation>غيّره هذا التعديل.</translation>
        </message>
        <message>
            <source>Complete…</source>
            <translation>إتمام…</translation>
        </message>
        <message>
            <source>Drop…</source>
            <translation>التخلي…</translation>
        </message>
        <message>
            <source>Its terms</source>
            <translation>أحكامه</translation>
        </message>
        <message>
            <source>Nothing is missing: complete the amendment.</source>
            <translation>لا ينقص شيء: أتمّ التعديل.</translation>
        </message>
        <message>
            <source>Only the approval is missing.</source>
            <translation>لا تنقص إلا الموافقة.</translation>
        </message>
        <message>
            <source>Open amendment</source>
            <translation>تعديل مفتوح</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>الطرف</translation>
        </message>
        <message>
            <source>Record signature…</source>
            <translation>تسجيل توقيع…</translation>
        </message>
        <message>
            <source>Signatory</source>
            <translation>الموقّع</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>التوقيعات</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>وُقّع في</translation>
        </message>
        <message>
            <source>Still missing</source>
            <translation>ما زال ناقصا</translation>
        </message>
        <message>
            <source>The amendment</source>
            <translation>التعديل</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>في الانتظار</translation>
        </message>
    </context>
    <context>
        <name>AnswerFlow</name>
        <message numerus="yes">
            <source>%n alert(s)</source>
            <translation>
                <numerusform>لا تنبيهات</numerusform>
                <numerusform>تنبيه واحد</numerusform>
                <numerusform>تنبيهان</numerusform>
                <numerusform>%n تنبيهات</numerusform>
                <numerusform>%n تنبيهًا</numerusform>
                <numerusform>%n تنبيه</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) put off until {day}.</source>
            <translation>
                <numerusform>لم يؤجل أي تنبيه إلى {day}.</numerusform>
                <numerusform>أُجل تنبيه واحد إلى {day}.</numerusform>
                <numerusform>أُجل تنبيهان إلى {day}.</numerusform>
                <numerusform>أُجلت %n تنبيهات إلى {day}.</numerusform>
                <numerusform>أُجل %n تنبيهًا إلى {day}.</numerusform>
                <numerusform>أُجل %n تنبيه إلى {day}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) stand again.</source>
            <translation>
                <numerusform>لم يعد أي تنبيه.</numerusform>
                <numerusform>عاد تنبيه واحد.</numerusform>
                <numerusform>عاد تنبيهان.</numerusform>
                <numerusform>عادت %n تنبيهات.</numerusform>
                <numerusform>عاد %n تنبيهًا.</numerusform>
                <numerusform>عاد %n تنبيه.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s) taken note of.</source>
            <translation>
                <numerusform>لم يؤخذ علم بأي تنبيه.</numerusform>
                <numerusform>أُخذ العلم بتنبيه واحد.</numerusform>
                <numerusform>أُخذ العلم بتنبيهين.</numerusform>
                <numerusform>أُخذ العلم بـ %n تنبيهات.</numerusform>
                <numerusform>أُخذ العلم بـ %n تنبيهًا.</numerusform>
                <numerusform>أُخذ العلم بـ %n تنبيه.</numerusform>
            </translation>
        </message>
        <message>
            <source>Decision {reference} is recorded.</source>
            <translation>سُجل القرار {reference}.</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>تأجيل</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>تسجيل قرار</translation>
        </message>
        <message>
            <source>Record decision</source>
            <translation>تسجيل القرار</translation>
        </message>
        <message>
            <source>Take note</source>
            <translation>أخذ العلم</translation>
        </message>
        <message>
            <source>Take up again</source>
            <translation>إعادة التنبيه</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>What was decided</source>
            <translation>ما تقرر</translation>
        </message>
        <message>
            <source>What was decided about {title}? The decision is listed with those of the bodies.</source>
            <translation>ماذا تقرر بشأن {title}؟ يُدرج القرار مع قرارات الهيئات.</translation>
        </message>
        <message>
            <source>{about}. It comes back at its next step, or when its day changes.</source>
            <translation>{about}. يعود التنبيه عند مرحلته التالية أو عند تغير تاريخه.</translation>
        </message>
        <message>
            <source>{about}. Until when, and why?</source>
            <translation>{about}. إلى متى، ولماذا؟</translation>
        </message>
        <message>
            <source>{about}. Until when, at the latest {day}, and why?</source>
            <translation>{about}. إلى متى، على ألا يتجاوز {day}، ولماذا؟</translation>
        </message>
    </context>
    <context>
        <name>ArrangementBrowse</name>
        <message>
            <source>Every service that runs is on paper.</source>
            <translation>كل خدمة جارية مشمولة بترتيب مكتوب.</translation>
        </message>
        <message>
            <source>Import the register…</source>
            <translation>استيراد السجل…</translation>
        </message>
        <message>
            <source>Lead party</source>
            <translation>الطرف الرائد</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>New arrangement</source>
            <translation>ترتيب جديد</translation>
        </message>
        <message>
            <source>No arrangement ends in the next 180 days.</source>
            <translation>لا ينتهي أي ترتيب خلال الأيام الـ 180 المقبلة.</translation>
        </message>
        <message>
            <source>No arrangement matches {conditions}.</source>
            <translation>لا يوجد ترتيب يطابق {conditions}.</translation>
        </message>
        <message>
            <source>No arrangement that has ended is still used.</source>
            <translation>لا يوجد ترتيب منتهٍ ما زال مستخدما.</translation>
        </message>
        <message>
            <source>No arrangements yet. Import the office's Excel register or log the first one.</source>
            <translation>لا توجد ترتيبات بعد. استورد سجل المكتب من Excel أو سجّل الأول.</translation>
        </message>
        <message>
            <source>Nothing needs a decision before {day}.</source>
            <translation>لا شيء يتطلب قرارا قبل {day}.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Sum of ceilings {sums}</source>
            <translation>مجموع الحدود القصوى {sums}</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Views of arrangements</source>
            <translation>طرق عرض الترتيبات</translation>
        </message>
    </context>
    <context>
        <name>ArrangementBulk</name>
        <message>
            <source>All of these are signed, so their terms stay. Choose another field.</source>
            <translation>جميع هذه الترتيبات موقّعة، ولذلك تبقى أحكامها كما هي. اختر حقلا آخر.</translation>
        </message>
        <message>
            <source>All of these hold this value already. Choose another value.</source>
            <translation>كلها تحمل هذه القيمة أصلاً. اختر قيمة أخرى.</translation>
        </message>
        <message>
            <source>Arrangements changed: {count}.</source>
            <translation>عدد الترتيبات التي تغيرت: {count}.</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>الأساس</translation>
        </message>
        <message>
            <source>Changing arrangements</source>
            <translation>تغيير الترتيبات</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Selected arrangements: {count}</source>
            <translation>الترتيبات المحددة: {count}</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>What will change: {field} → {value}. Arrangements: {count}.</source>
            <translation>ما سيتغير: {field} ← {value}. الترتيبات: {count}.</translation>
        </message>
    </context>
    <context>
        <name>ArrangementDeeds</name>
        <message>
            <source>Compare the two selected</source>
            <translation>مقارنة الاثنين المحددين</translation>
        </message>
        <message>
            <source>Edit the cell</source>
            <translation>تحرير الخلية</translation>
        </message>
        <message>
            <source>Paste rows from a spreadsheet</source>
            <translation>لصق صفوف من جدول بيانات</translation>
        </message>
        <message>
            <source>Print the arrangement…</source>
            <translation>طباعة الترتيب…</translation>
        </message>
        <message>
            <source>Select two arrangements to compare them.</source>
            <translation>حدد ترتيبين لمقارنتهما.</translation>
        </message>
    </context>
    <context>
        <name>ArrangementInspector</name>
        <message>
            <source>Enter opens an arrangement, Space shows or hides this panel, E edits the title.</source>
            <translation>مفتاح الإدخال يفتح ترتيبا، ومفتاح المسافة يُظهر هذه اللوحة أو يخفيها، والحرف E لتحرير العنوان.</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>لم يُحدَّد شيء.</translation>
        </message>
    </context>
    <context>
        <name>ArrangementPage</name>
        <message>
            <source>Arrangement</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>البنود</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>الواجبات</translation>
        </message>
        <message>
            <source>History</source>
            <translation>تاريخ التغييرات</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Parts of the arrangement</source>
            <translation>أجزاء الترتيب</translation>
        </message>
        <message>
            <source>Policy lens</source>
            <translation>منظور السياسات</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>الأحكام</translation>
        </message>
        <message>
            <source>This arrangement is no longer in the register.</source>
            <translation>لم يعد هذا الترتيب موجودا في السجل.</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>الإصدارات</translation>
        </message>
        <message>
            <source>back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>تحرير</translation>
        </message>
    </context>
    <context>
        <name>ArrangementPaper</name>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>العلامات</translation>
        </message>
        <message>
            <source>History</source>
            <translation>تاريخ التغييرات</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>الهوية</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>الأطراف</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>الأحكام</translation>
        </message>
        <message>
            <source>not signed</source>
            <translation>غير موقع</translation>
        </message>
        <message>
            <source>signed {day}</source>
            <translation>موقع في {day}</translation>
        </message>
    </context>
    <context>
        <name>ArrangementViews</name>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Ending in 180 days</source>
            <translation>ينتهي خلال 180 يوما</translation>
        </message>
        <message>
            <source>Lapsed but used</source>
            <translation>انقضى وما زال مستخدما</translation>
        </message>
        <message>
            <source>Needs a decision</source>
            <translation>يتطلب قرارا</translation>
        </message>
        <message>
            <source>Not on paper</source>
            <translation>بلا ترتيب مكتوب</translation>
        </message>
    </context>
    <context>
        <name>ArrangementsPage</name>
        <message>
            <source>Arrangements</source>
            <translation>الترتيبات</translation>
        </message>
        <message>
            <source>Log arrangement</source>
            <translation>تسجيل الترتيب</translation>
        </message>
        <message>
            <source>Log them all</source>
            <translation>تسجيل الكل</translation>
        </message>
        <message>
            <source>New arrangement</source>
            <translation>ترتيب جديد</translation>
        </message>
        <message>
            <source>No arrangement is selected.</source>
            <translation>لم يُحدَّد أي ترتيب.</translation>
        </message>
        <message>
            <source>Open arrangement</source>
            <translation>فتح الترتيب</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>preview</source>
            <translation>معاينة</translation>
        </message>
    </context>
    <context>
        <name>AsOf</name>
        <message>
            <source>A week ago, {day}</source>
            <translation>قبل أسبوع، {day}</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>الحالة في تاريخ معين</translation>
        </message>
        <message>
            <source>Back to today</source>
            <translation>العودة إلى اليوم</translation>
        </message>
        <message>
            <source>Choose a day</source>
            <translation>اختيار يوم</translation>
        </message>
        <message>
            <source>End of last month, {day}</source>
            <translation>نهاية الشهر الماضي، {day}</translation>
        </message>
        <message>
            <source>End of last year, {day}</source>
            <translation>نهاية السنة الماضية، {day}</translation>
        </message>
        <message>
            <source>Enter the day whose register you want to see, for example {day}.</source>
            <translation>أدخل اليوم الذي تريد رؤية السجل كما كان فيه، مثلا {day}.</translation>
        </message>
        <message>
            <source>Show that day</source>
            <translation>عرض ذلك اليوم</translation>
        </message>
        <message>
            <source>Show the register as of</source>
            <translation>عرض السجل كما كان في يوم معين</translation>
        </message>
        <message>
            <source>Yesterday, {day}</source>
            <translation>أمس، {day}</translation>
        </message>
        <message>
            <source>{day} has not come yet. Choose a day up to today.</source>
            <translation>لم يحن {day} بعد. اختر يوما لا يتجاوز اليوم.</translation>
        </message>
    </context>
    <context>
        <name>AskDialog</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
    </context>
    <context>
        <name>AskedLine</name>
        <message>
            <source>Codes of the offices, such as UNEXAM, UNOFFB</source>
            <translation>رموز المكاتب، مثل UNEXAM وUNOFFB</translation>
        </message>
        <message>
            <source>Expected from</source>
            <translation>متوقعة من</translation>
        </message>
        <message>
            <source>Language of the workbook</source>
            <translation>لغة المصنف</translation>
        </message>
    </context>
    <context>
        <name>BalancesPart</name>
        <message numerus="yes">
            <source>%n difference(s) kept among the exceptions</source>
            <translation>
                <numerusform>لم يحفظ أي فرق ضمن الاستثناءات</numerusform>
                <numerusform>حفظ فرق واحد ضمن الاستثناءات</numerusform>
                <numerusform>حفظ فرقان ضمن الاستثناءات</numerusform>
                <numerusform>حفظت %n فروق ضمن الاستثناءات</numerusform>
                <numerusform>حفظ %n فرقا ضمن الاستثناءات</numerusform>
                <numerusform>حفظ %n فرق ضمن الاستثناءات</numerusform>
            </translation>
        </message>
        <message>
            <source>An Excel or CSV file with a reference or a date and an amount for each open item.</source>
            <translation>ملف Excel أو CSV فيه لكل بند مفتوح مرجع أو تاريخ ومبلغ.</translation>
        </message>
        <message>
            <source>Balances</source>
            <translation>الأرصدة</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>اختيار الملف…</translation>
        </message>
        <message>
            <source>Compare with their statement</source>
            <translation>المقارنة بكشفهم</translation>
        </message>
        <message>
            <source>Compare with their statement…</source>
            <translation>المقارنة بكشفهم…</translation>
        </message>
        <message>
            <source>Comparing {name}</source>
            <translation>مقارنة {name}</translation>
        </message>
        <message>
            <source>Confirm a balance</source>
            <translation>تأكيد رصيد</translation>
        </message>
        <message>
            <source>Confirm a balance…</source>
            <translation>تأكيد رصيد…</translation>
        </message>
        <message>
            <source>Keep the differences…</source>
            <translation>حفظ الفروق…</translation>
        </message>
        <message>
            <source>No balance is confirmed yet. Ask the other side what it says is open.</source>
            <translation>لم يؤكَّد أي رصيد بعد. اسألوا الطرف الآخر عما يراه مستحقا.</translation>
        </message>
        <message>
            <source>No statement of the other side was compared yet.</source>
            <translation>لم يقارن بعد أي كشف من الطرف الآخر.</translation>
        </message>
        <message>
            <source>Our balance is what is open here on that day. Leave theirs empty until they answer.</source>
            <translation>رصيدنا هو المستحق هنا في ذلك اليوم. اتركوا رصيدهم فارغا إلى أن يجيبوا.</translation>
        </message>
        <message>
            <source>Party or provider</source>
            <translation>الطرف أو مقدم الخدمة</translation>
        </message>
        <message>
            <source>Statements (*.xlsx *.xlsm *.csv *.txt)</source>
            <translation>كشوف (*.xlsx *.xlsm *.csv *.txt)</translation>
        </message>
        <message>
            <source>Their statement</source>
            <translation>كشفهم</translation>
        </message>
        <message>
            <source>They stand among the exceptions with their age until both sides agree. An empty field changes nothing.</source>
            <translation>تظهر ضمن الاستثناءات مع عمرها حتى يتفق الطرفان. الحقل الفارغ لا يغير شيئا.</translation>
        </message>
        <message>
            <source>Two statements</source>
            <translation>كشفان</translation>
        </message>
        <message>
            <source>{lines} lines, {differing} differ</source>
            <translation>{lines} من البنود، {differing} منها مختلفة</translation>
        </message>
    </context>
    <context>
        <name>Banners</name>
        <message>
            <source>Back to today</source>
            <translation>العودة إلى اليوم</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Nothing can be changed here.</source>
            <translation>لا يمكن تغيير شيء هنا.</translation>
        </message>
        <message>
            <source>Reading only.</source>
            <translation>للقراءة فقط.</translation>
        </message>
        <message>
            <source>The register as it was on {day}.</source>
            <translation>السجل كما كان في {day}.</translation>
        </message>
        <message>
            <source>This store can be looked at and not changed.</source>
            <translation>يمكن الاطلاع على هذا المخزن ولا يمكن تغييره.</translation>
        </message>
    </context>
    <context>
        <name>BatchForm</name>
        <message>
            <source>Attach</source>
            <translation>إرفاق</translation>
        </message>
        <message>
            <source>Attach documents: {count}</source>
            <translation>إرفاق الوثائق: {count}</translation>
        </message>
        <message>
            <source>Can it be attached?</source>
            <translation>هل يمكن إرفاقه؟</translation>
        </message>
        <message>
            <source>Choose what kind of document it is.</source>
            <translation>اختر نوع الوثيقة.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Files to attach</source>
            <translation>الملفات المراد إرفاقها</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Leave this file out</source>
            <translation>استبعاد هذا الملف</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Say why, for example: the signed version has arrived.</source>
            <translation>اذكر السبب، مثلا: وصلت النسخة الموقعة.</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Takes the place of</source>
            <translation>يحل محل</translation>
        </message>
        <message>
            <source>This is a folder. Open it and choose the files in it.</source>
            <translation>هذا مجلد. افتحه واختر الملفات التي فيه.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Why it takes its place</source>
            <translation>سبب الحلول محلها</translation>
        </message>
        <message>
            <source>ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>the name of the file</source>
            <translation>اسم الملف</translation>
        </message>
        <message>
            <source>{fault} Or leave this file out.</source>
            <translation>{fault} أو استبعد هذا الملف.</translation>
        </message>
    </context>
    <context>
        <name>BillActs</name>
        <message>
            <source>A changed quantity is priced anew. An amount typed here stays; one that differs needs a reason.</source>
            <translation>الكمية المعدَّلة تُسعَّر من جديد. المبلغ المكتوب هنا يبقى؛ وإن اختلف لزم ذكر السبب.</translation>
        </message>
        <message>
            <source>A quantity of a service is priced at the rate of its day; anything else needs an amount.</source>
            <translation>كمية الخدمة تُسعَّر بسعر يومها؛ وكل ما عداها يحتاج إلى مبلغ.</translation>
        </message>
        <message>
            <source>Add a line</source>
            <translation>إضافة بند</translation>
        </message>
        <message>
            <source>Another settlement of {amount} below zero takes it back; both stay on record.</source>
            <translation>تسوية أخرى قدرها {amount} بالسالب تلغيها؛ وتبقى الاثنتان في السجل.</translation>
        </message>
        <message>
            <source>Cancel the bill</source>
            <translation>إلغاء الفاتورة</translation>
        </message>
        <message>
            <source>Change the line</source>
            <translation>تعديل البند</translation>
        </message>
        <message>
            <source>Dispute</source>
            <translation>منازعة</translation>
        </message>
        <message>
            <source>Draft a credit note</source>
            <translation>إعداد إشعار دائن</translation>
        </message>
        <message>
            <source>Enter a payment</source>
            <translation>إدخال دفعة</translation>
        </message>
        <message>
            <source>How did the dispute about {bill} end?</source>
            <translation>كيف انتهت المنازعة بشأن {bill}؟</translation>
        </message>
        <message>
            <source>It stays issued and ages apart. Without an amount, all of it is disputed.</source>
            <translation>تبقى صادرة ويُحسب عمرها على حدة. وإذا لم يُذكر مبلغ فالمنازعة فيها كلها.</translation>
        </message>
        <message>
            <source>Lines: {numbers}.</source>
            <translation>البنود: {numbers}.</translation>
        </message>
        <message>
            <source>Log a reminder</source>
            <translation>تسجيل تذكير</translation>
        </message>
        <message>
            <source>Note the ledger reference</source>
            <translation>تسجيل مرجع دفتر الأستاذ</translation>
        </message>
        <message>
            <source>Nothing may be settled on it. Its orders can be billed again.</source>
            <translation>يجب ألا يكون قد سُدد منها شيء. ويمكن إصدار فاتورة بطلباتها من جديد.</translation>
        </message>
        <message>
            <source>Resolve the dispute</source>
            <translation>حل المنازعة</translation>
        </message>
        <message>
            <source>Set off</source>
            <translation>مقاصة</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>التراجع عنها</translation>
        </message>
        <message>
            <source>The ledger stays the book of record; this register keeps its number.</source>
            <translation>دفتر الأستاذ هو المرجع؛ وهذا السجل يحفظ رقمه.</translation>
        </message>
        <message>
            <source>Without an amount, as much as both allow is set off.</source>
            <translation>إذا لم يُذكر مبلغ فالمقاصة بقدر ما يسمح به الاثنان.</translation>
        </message>
        <message>
            <source>Write off</source>
            <translation>شطب</translation>
        </message>
        <message>
            <source>{bill} to {party}: {open} of {total} open.</source>
            <translation>{bill} إلى {party}: المستحق {open} من {total}.</translation>
        </message>
    </context>
    <context>
        <name>BillColumns</name>
        <message>
            <source>Channel</source>
            <translation>القناة</translation>
        </message>
        <message>
            <source>Confirmed at the rate in force: {expected}. Billed: {billed}. {reason}</source>
            <translation>المؤكَّد بالسعر الساري: {expected}. المفوتر: {billed}. {reason}</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>يختلف</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الاستحقاق</translation>
        </message>
        <message>
            <source>In USD</source>
            <translation>بدولارات الولايات المتحدة</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>المطابقة</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>مطابق</translation>
        </message>
        <message>
            <source>No rate</source>
            <translation>لا سعر</translation>
        </message>
        <message>
            <source>Not confirmed</source>
            <translation>غير مؤكَّد</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>المستحق</translation>
        </message>
        <message>
            <source>Rate since</source>
            <translation>السعر منذ</translation>
        </message>
        <message>
            <source>Within tolerance</source>
            <translation>ضمن الهامش المقبول</translation>
        </message>
    </context>
    <context>
        <name>BillFacts</name>
        <message>
            <source>Kept as</source>
            <translation>نوع السجل</translation>
        </message>
        <message>
            <source>Memo register, never a ledger</source>
            <translation>سجل للتذكير، وليس دفترا محاسبيا</translation>
        </message>
        <message>
            <source>Not noted yet</source>
            <translation>لم يُسجَّل بعد</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>المستحق</translation>
        </message>
        <message>
            <source>The month has no rate of exchange of its own yet: the amount in USD is provisional.</source>
            <translation>لا سعر صرف خاصا بالشهر بعد: المبلغ بالدولار مؤقت.</translation>
        </message>
        <message>
            <source>The value is recorded, nothing is to be paid.</source>
            <translation>القيمة مسجَّلة ولا شيء يُدفع.</translation>
        </message>
        <message>
            <source>{amount} disputed since {day}</source>
            <translation>{amount} محل منازعة منذ {day}</translation>
        </message>
        <message>
            <source>{days} late: the reminder of {step} days is due.</source>
            <translation>تأخير {days}: حان تذكير الـ {step} يوما.</translation>
        </message>
    </context>
    <context>
        <name>BillRecordPage</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>العودة إلى القائمة</translation>
        </message>
        <message>
            <source>Bills and recoveries</source>
            <translation>الفواتير والاسترداد</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>مصنف Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Other steps</source>
            <translation>خطوات أخرى</translation>
        </message>
        <message>
            <source>Print the statement…</source>
            <translation>طباعة الكشف…</translation>
        </message>
        <message>
            <source>Save the statement</source>
            <translation>حفظ الكشف</translation>
        </message>
        <message>
            <source>Saving {name}</source>
            <translation>يجري حفظ {name}</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>الكشف</translation>
        </message>
        <message>
            <source>Statement as PDF: {language}…</source>
            <translation>الكشف بصيغة PDF: {language}…</translation>
        </message>
        <message>
            <source>Statement as workbook: {language}…</source>
            <translation>الكشف في مصنف: {language}…</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>This record is no longer in the register.</source>
            <translation>لم يعد هذا القيد موجودا في السجل.</translation>
        </message>
        <message>
            <source>{name} is saved.</source>
            <translation>حُفظ {name}.</translation>
        </message>
    </context>
    <context>
        <name>BillSheet</name>
        <message>
            <source>A credit is set off on the page of the bill it pays.</source>
            <translation>تُقاصّ الإشعارات الدائنة من صفحة الفاتورة التي تسدّدها.</translation>
        </message>
        <message>
            <source>Add a line…</source>
            <translation>إضافة بند…</translation>
        </message>
        <message>
            <source>Cancel the bill…</source>
            <translation>إلغاء الفاتورة…</translation>
        </message>
        <message>
            <source>Change the line…</source>
            <translation>تعديل البند…</translation>
        </message>
        <message>
            <source>Dispute the line…</source>
            <translation>المنازعة في البند…</translation>
        </message>
        <message>
            <source>Dispute…</source>
            <translation>منازعة…</translation>
        </message>
        <message>
            <source>Draft a credit note…</source>
            <translation>إعداد إشعار دائن…</translation>
        </message>
        <message>
            <source>Enter a payment…</source>
            <translation>إدخال دفعة…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل الزمني</translation>
        </message>
        <message>
            <source>How shares were worked out</source>
            <translation>كيف حُسبت الحصص</translation>
        </message>
        <message>
            <source>Issue…</source>
            <translation>إصدار…</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>البنود</translation>
        </message>
        <message>
            <source>Log a reminder…</source>
            <translation>تسجيل تذكير…</translation>
        </message>
        <message>
            <source>No line is selected.</source>
            <translation>لم يُحدَّد أي بند.</translation>
        </message>
        <message>
            <source>No line yet.</source>
            <translation>لا بنود بعد.</translation>
        </message>
        <message>
            <source>No reminder was sent yet.</source>
            <translation>لم يُرسَل أي تذكير بعد.</translation>
        </message>
        <message>
            <source>Note the ledger reference of the settlement…</source>
            <translation>تسجيل مرجع دفتر الأستاذ للتسوية…</translation>
        </message>
        <message>
            <source>Note the ledger reference…</source>
            <translation>تسجيل مرجع دفتر الأستاذ…</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>لا شيء مستحق.</translation>
        </message>
        <message>
            <source>Nothing is settled yet.</source>
            <translation>لم يُسدَّد شيء بعد.</translation>
        </message>
        <message>
            <source>Reminders</source>
            <translation>التذكيرات</translation>
        </message>
        <message>
            <source>Remove the draft</source>
            <translation>حذف المسودة</translation>
        </message>
        <message>
            <source>Remove the line</source>
            <translation>حذف البند</translation>
        </message>
        <message>
            <source>Resolve the dispute…</source>
            <translation>حل المنازعة…</translation>
        </message>
        <message>
            <source>Set off…</source>
            <translation>مقاصة…</translation>
        </message>
        <message>
            <source>Settlements</source>
            <translation>التسويات</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>Take the settlement back…</source>
            <translation>التراجع عن التسوية…</translation>
        </message>
        <message>
            <source>Write off…</source>
            <translation>شطب…</translation>
        </message>
        <message>
            <source>{provider} to {party}</source>
            <translation>{provider} إلى {party}</translation>
        </message>
    </context>
    <context>
        <name>BillsList</name>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Bills</source>
            <translation>الفواتير</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلقة</translation>
        </message>
        <message>
            <source>Credit notes</source>
            <translation>الإشعارات الدائنة</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>محل منازعة</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>المسودات</translation>
        </message>
        <message>
            <source>Issue the selected drafts…</source>
            <translation>إصدار المسودات المحددة…</translation>
        </message>
        <message>
            <source>Issued and open</source>
            <translation>صادرة ومستحقة</translation>
        </message>
        <message>
            <source>New bill</source>
            <translation>فاتورة جديدة</translation>
        </message>
        <message>
            <source>No bill yet. Draft the bills of a month from what is unbilled, or begin one by hand.</source>
            <translation>لا فواتير بعد. أعدّوا فواتير شهر مما لم يُفوتر، أو ابدؤوا واحدة يدويا.</translation>
        </message>
        <message>
            <source>No draft is selected.</source>
            <translation>لم تُحدَّد أي مسودة.</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>متأخرة</translation>
        </message>
        <message>
            <source>Part paid</source>
            <translation>مسدَّدة جزئيا</translation>
        </message>
        <message>
            <source>Reference, party, ledger reference</source>
            <translation>المرجع، الطرف، مرجع الأستاذ</translation>
        </message>
    </context>
    <context>
        <name>BillsPage</name>
        <message>
            <source>A memo register: the ledger is elsewhere</source>
            <translation>سجل للتذكير: المحاسبة في مكان آخر</translation>
        </message>
        <message>
            <source>Bills and recoveries</source>
            <translation>الفواتير والاسترداد</translation>
        </message>
        <message>
            <source>Lists of the place</source>
            <translation>قوائم هذا القسم</translation>
        </message>
        <message>
            <source>No row is selected.</source>
            <translation>لم يُحدَّد أي صف.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>open</source>
            <translation>فتح</translation>
        </message>
    </context>
    <context>
        <name>BillsPart</name>
        <message>
            <source>Nothing here matches.</source>
            <translation>لا شيء مطابق.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Show everything</source>
            <translation>عرض الكل</translation>
        </message>
    </context>
    <context>
        <name>Browse</name>
        <message>
            <source>Clear the last filter</source>
            <translation>إزالة عامل التصفية الأخير</translation>
        </message>
        <message>
            <source>This name is empty or taken. Type another name for the view.</source>
            <translation>هذا الاسم فارغ أو مستخدم. اكتب اسماً آخر للعرض.</translation>
        </message>
        <message>
            <source>{count} selected</source>
            <translation>المحدد: {count}</translation>
        </message>
        <message>
            <source>{count} selected, hidden by the filter</source>
            <translation>المحدد: {count}، يحجبه عامل التصفية</translation>
        </message>
    </context>
    <context>
        <name>BudgetLines</name>
        <message>
            <source>Add a line</source>
            <translation>إضافة بند</translation>
        </message>
        <message>
            <source>Budget lines</source>
            <translation>بنود الميزانية</translation>
        </message>
        <message>
            <source>No line yet. Add what the year costs, line by line, each with the scheme that shares it.</source>
            <translation>لا توجد بنود بعد. أضف ما تكلفه السنة بندًا بندًا، ومع كل بند الطريقة التي يُقسم بها.</translation>
        </message>
        <message>
            <source>Spent month by month</source>
            <translation>المنفق شهرًا بشهر</translation>
        </message>
        <message>
            <source>Spent month by month: {line}</source>
            <translation>المنفق شهرًا بشهر: {line}</translation>
        </message>
        <message>
            <source>Spread a sum</source>
            <translation>توزيع مبلغ</translation>
        </message>
        <message>
            <source>Spread a sum over the open months…</source>
            <translation>توزيع مبلغ على الأشهر المفتوحة…</translation>
        </message>
        <message>
            <source>The lines are fixed while the budget is agreed and runs; the mid-year review opens them again.</source>
            <translation>تُثبَّت البنود أثناء الاتفاق على الميزانية وتنفيذها، وتفتحها مراجعة منتصف السنة من جديد.</translation>
        </message>
        <message>
            <source>The sum is spread by days over the months that hold nothing yet; each is an estimate.</source>
            <translation>يُوزَّع المبلغ بالأيام على الأشهر التي لا شيء فيها بعد، وكل منها تقدير.</translation>
        </message>
    </context>
    <context>
        <name>BulkPanel</name>
        <message>
            <source>Change them</source>
            <translation>تغييرها</translation>
        </message>
        <message>
            <source>Choose a field; what will change is said here.</source>
            <translation>اختر حقلا، وسيُبيَّن هنا ما سيتغير.</translation>
        </message>
        <message>
            <source>Field to change</source>
            <translation>الحقل المراد تغييره</translation>
        </message>
        <message>
            <source>Holding this value already: {count}.</source>
            <translation>تحمل هذه القيمة أصلاً: {count}.</translation>
        </message>
        <message>
            <source>Looking what will change…</source>
            <translation>جارٍ النظر فيما سيتغير…</translation>
        </message>
        <message>
            <source>New value: {field}</source>
            <translation>القيمة الجديدة: {field}</translation>
        </message>
        <message>
            <source>No field is chosen. Choose the field to change.</source>
            <translation>لم يُختر أي حقل. اختر الحقل المراد تغييره.</translation>
        </message>
        <message>
            <source>Signed, staying as they are: {count}.</source>
            <translation>الموقّعة التي تبقى كما هي: {count}.</translation>
        </message>
        <message>
            <source>The change before this one is still being made. Wait until it is finished.</source>
            <translation>التغيير السابق ما زال جاريًا. انتظر حتى ينتهي.</translation>
        </message>
        <message>
            <source>different</source>
            <translation>مختلف</translation>
        </message>
    </context>
    <context>
        <name>CalendarFile</name>
        <message>
            <source>Calendar file (*.ics)</source>
            <translation>ملف تقويم (*.ics)</translation>
        </message>
        <message>
            <source>Calendar {office}</source>
            <translation>تقويم {office}</translation>
        </message>
        <message>
            <source>Save the calendar</source>
            <translation>حفظ التقويم</translation>
        </message>
        <message>
            <source>Saving {name}</source>
            <translation>يجري حفظ {name}</translation>
        </message>
        <message numerus="yes">
            <source>The calendar is saved in {name}: %n date(s).</source>
            <translation>
                <numerusform>حُفظ التقويم في {name}: لا تواريخ.</numerusform>
                <numerusform>حُفظ التقويم في {name}: تاريخ واحد.</numerusform>
                <numerusform>حُفظ التقويم في {name}: تاريخان.</numerusform>
                <numerusform>حُفظ التقويم في {name}: %n تواريخ.</numerusform>
                <numerusform>حُفظ التقويم في {name}: %n تاريخًا.</numerusform>
                <numerusform>حُفظ التقويم في {name}: %n تاريخ.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarWords</name>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>لا تواريخ</numerusform>
                <numerusform>تاريخ واحد</numerusform>
                <numerusform>تاريخان</numerusform>
                <numerusform>%n تواريخ</numerusform>
                <numerusform>%n تاريخًا</numerusform>
                <numerusform>%n تاريخ</numerusform>
            </translation>
        </message>
        <message>
            <source>Action due</source>
            <translation>موعد إجراء</translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>موعد اتخاذ القرار</translation>
        </message>
        <message>
            <source>Delegation ends</source>
            <translation>انتهاء التفويض</translation>
        </message>
        <message>
            <source>Duty falls due</source>
            <translation>استحقاق التزام</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>ينتهي في</translation>
        </message>
        <message>
            <source>Final account due</source>
            <translation>موعد الحساب الختامي</translation>
        </message>
        <message>
            <source>Host agreement ends</source>
            <translation>انتهاء الاتفاق مع البلد المضيف</translation>
        </message>
        <message>
            <source>Last day to give notice</source>
            <translation>آخر يوم للإشعار</translation>
        </message>
        <message>
            <source>Last day to give notice on the lease</source>
            <translation>آخر يوم للإشعار بشأن عقد الإيجار</translation>
        </message>
        <message>
            <source>Last notice day</source>
            <translation>آخر يوم للإشعار</translation>
        </message>
        <message>
            <source>Lease ends</source>
            <translation>انتهاء عقد الإيجار</translation>
        </message>
        <message>
            <source>Long-term agreement ends</source>
            <translation>انتهاء الاتفاق الطويل الأجل</translation>
        </message>
        <message>
            <source>Mandate ends</source>
            <translation>انتهاء الولاية</translation>
        </message>
        <message>
            <source>Other days</source>
            <translation>أيام أخرى</translation>
        </message>
        <message>
            <source>Rates to review</source>
            <translation>أسعار تلزم مراجعتها</translation>
        </message>
        <message>
            <source>Review due</source>
            <translation>موعد المراجعة</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>المراجعات</translation>
        </message>
        <message>
            <source>Risk to review</source>
            <translation>خطر تلزم مراجعته</translation>
        </message>
        <message>
            <source>Takes effect</source>
            <translation>يبدأ نفاذه</translation>
        </message>
        <message>
            <source>{day}, today</source>
            <translation>{day}، اليوم</translation>
        </message>
        <message>
            <source>{day}: nothing</source>
            <translation>{day}: لا شيء</translation>
        </message>
        <message>
            <source>{day}: {count}</source>
            <translation>{day}: {count}</translation>
        </message>
        <message>
            <source>{day}: {count}. {listed}</source>
            <translation>{day}: {count}. {listed}</translation>
        </message>
        <message>
            <source>{kind} {day}, {distance}: {title}</source>
            <translation>{kind}: {day}، {distance}: {title}</translation>
        </message>
    </context>
    <context>
        <name>CellEditing</name>
        <message>
            <source>Signed terms do not change here. Open {reference} and amend it.</source>
            <translation>الشروط الموقعة لا تتغير هنا. افتح {reference} وعدّله بتعديل رسمي.</translation>
        </message>
    </context>
    <context>
        <name>CellWords</name>
        <message numerus="yes">
            <source>%n cell(s)</source>
            <translation>
                <numerusform>لا خلايا (%n)</numerusform>
                <numerusform>خلية واحدة</numerusform>
                <numerusform>خليتان</numerusform>
                <numerusform>%n خلايا</numerusform>
                <numerusform>%n خلية</numerusform>
                <numerusform>%n خلية</numerusform>
            </translation>
        </message>
        <message>
            <source>Average {average}</source>
            <translation>المتوسط {average}</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>الشهر السابق</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>No cell is selected.</source>
            <translation>لم تُحدَّد أي خلية.</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الخطة</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>الكمية</translation>
        </message>
        <message>
            <source>Sum {sum}</source>
            <translation>المجموع {sum}</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>السنة السابقة</translation>
        </message>
        <message>
            <source>Year before {sum}</source>
            <translation>السنة السابقة {sum}</translation>
        </message>
        <message>
            <source>different units</source>
            <translation>وحدات مختلفة</translation>
        </message>
        <message>
            <source>{consumer}, {service}</source>
            <translation>{consumer}، {service}</translation>
        </message>
    </context>
    <context>
        <name>ChangeLogPage</name>
        <message>
            <source>Change log</source>
            <translation>سجل التغييرات</translation>
        </message>
        <message>
            <source>No act is selected.</source>
            <translation>لم تُحدَّد أي عملية.</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>فتح القيد</translation>
        </message>
        <message>
            <source>Redo this act</source>
            <translation>إعادة تنفيذ هذه العملية</translation>
        </message>
        <message>
            <source>See the register as of a day</source>
            <translation>عرض السجل كما كان في يوم معين</translation>
        </message>
        <message>
            <source>There is no page for what this act was about. Its values stand beside the list.</source>
            <translation>لا توجد صفحة لما تناولته هذه العملية. قيمها معروضة بجانب القائمة.</translation>
        </message>
        <message>
            <source>This act has not been undone.</source>
            <translation>لم يُتراجع عن هذه العملية.</translation>
        </message>
        <message>
            <source>This act is undone already.</source>
            <translation>سبق التراجع عن هذه العملية.</translation>
        </message>
        <message>
            <source>This act names no record.</source>
            <translation>لا تتعلق هذه العملية بأي قيد.</translation>
        </message>
        <message>
            <source>Undo this act</source>
            <translation>التراجع عن هذه العملية</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>open the record</source>
            <translation>فتح القيد</translation>
        </message>
        <message>
            <source>panel</source>
            <translation>اللوحة</translation>
        </message>
    </context>
    <context>
        <name>ChecksPanel</name>
        <message>
            <source>Counted again from the file.</source>
            <translation>أُعيد العدّ من الملف.</translation>
        </message>
        <message>
            <source>In the other sheet</source>
            <translation>في الورقة الأخرى</translation>
        </message>
        <message>
            <source>In the register</source>
            <translation>في السجل</translation>
        </message>
        <message>
            <source>Marked “{marking}” on every page</source>
            <translation>تحمل كل صفحة علامة «{marking}»</translation>
        </message>
        <message>
            <source>No single row explains it: a list is out of step with its records. The command “check” says where.</source>
            <translation>لا يفسّره صف واحد: قائمة لم تعد تطابق سجلاتها. الأمر «check» يبيّن أين.</translation>
        </message>
        <message>
            <source>Not a fault of the workbook: the register cannot say it. The workbook names it.</source>
            <translation>ليس خطأ في المصنف: السجل لا يستطيع قوله. المصنف يذكره.</translation>
        </message>
        <message>
            <source>Row {row}, {reference}, does not come out.</source>
            <translation>الصف {row}، {reference}، لا يستقيم حسابه.</translation>
        </message>
        <message>
            <source>Sheet {sheet}</source>
            <translation>الورقة {sheet}</translation>
        </message>
        <message numerus="yes">
            <source>Show all %n check(s)</source>
            <translation>
                <numerusform>لا فحوص</numerusform>
                <numerusform>إظهار الفحص</numerusform>
                <numerusform>إظهار الفحصين</numerusform>
                <numerusform>إظهار الفحوص كلها (%n)</numerusform>
                <numerusform>إظهار الفحوص كلها (%n)</numerusform>
                <numerusform>إظهار الفحوص كلها (%n)</numerusform>
            </translation>
        </message>
        <message>
            <source>Show the row</source>
            <translation>إظهار الصف</translation>
        </message>
        <message>
            <source>Show {reference}</source>
            <translation>عرض {reference}</translation>
        </message>
        <message>
            <source>The period is not over</source>
            <translation>لم تنتهِ الفترة بعد</translation>
        </message>
        <message>
            <source>The period runs until {last}. The figures stand as of {day}.</source>
            <translation>تمتد الفترة حتى {last}. والأرقام كما هي في {day}.</translation>
        </message>
        <message>
            <source>The strictest marking of what it lists.</source>
            <translation>أشد درجات التصنيف الواردة فيما يشمله التقرير.</translation>
        </message>
        <message>
            <source>Tie-out checks</source>
            <translation>فحوص المطابقة</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>جارٍ القراءة…</translation>
        </message>
        <message>
            <source>{agree} agree, {differ} differ, {explain} to explain</source>
            <translation>متطابقة: {agree}، مختلفة: {differ}، بحاجة إلى تفسير: {explain}</translation>
        </message>
        <message>
            <source>{figure} differs by {amount}</source>
            <translation>{figure}: فرق قدره {amount}</translation>
        </message>
        <message>
            <source>{figure}: {here} of {of}</source>
            <translation>{figure}: {here} من {of}</translation>
        </message>
        <message>
            <source>{reference} does not say what the register says.</source>
            <translation>لا يقول {reference} ما يقوله السجل.</translation>
        </message>
    </context>
    <context>
        <name>Children</name>
        <message>
            <source>Actions</source>
            <translation>الإجراءات</translation>
        </message>
        <message>
            <source>Add a meeting</source>
            <translation>إضافة اجتماع</translation>
        </message>
        <message>
            <source>Add an action</source>
            <translation>إضافة إجراء</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>القرارات</translation>
        </message>
        <message>
            <source>Declare a role</source>
            <translation>إعلان دور</translation>
        </message>
        <message>
            <source>Delegations of authority</source>
            <translation>تفويضات السلطة</translation>
        </message>
        <message>
            <source>End the delegation</source>
            <translation>إنهاء التفويض</translation>
        </message>
        <message>
            <source>End the role</source>
            <translation>إنهاء الدور</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>الاجتماعات</translation>
        </message>
        <message>
            <source>No action follows yet.</source>
            <translation>لا يترتب عليه أي إجراء بعد.</translation>
        </message>
        <message>
            <source>No authority was delegated to the person.</source>
            <translation>لم تُفوَّض أي سلطة إلى هذا الشخص.</translation>
        </message>
        <message>
            <source>No decision is recorded yet.</source>
            <translation>لم يُسجَّل أي قرار بعد.</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>تسجيل قرار</translation>
        </message>
        <message>
            <source>Record a delegation</source>
            <translation>تسجيل تفويض</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>الأدوار</translation>
        </message>
        <message>
            <source>The body has not met yet.</source>
            <translation>لم تجتمع الهيئة بعد.</translation>
        </message>
        <message>
            <source>The person holds no role.</source>
            <translation>لا يضطلع هذا الشخص بأي دور.</translation>
        </message>
    </context>
    <context>
        <name>Chips</name>
        <message>
            <source>Data up to {day}</source>
            <translation>البيانات حتى {day}</translation>
        </message>
        <message>
            <source>Labels {language}</source>
            <translation>التسميات: {language}</translation>
        </message>
        <message>
            <source>Offices {codes}</source>
            <translation>المكاتب: {codes}</translation>
        </message>
        <message>
            <source>With HXL tags</source>
            <translation>مع وسوم HXL</translation>
        </message>
        <message>
            <source>Year basis {basis}</source>
            <translation>أساس السنة: {basis}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>من {first} إلى {last}</translation>
        </message>
    </context>
    <context>
        <name>ChoiceDialog</name>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
    </context>
    <context>
        <name>Choices</name>
        <message>
            <source>Changes since {workbook}</source>
            <translation>التغييرات منذ: {workbook}</translation>
        </message>
        <message>
            <source>Compare with another workbook…</source>
            <translation>المقارنة بمصنف آخر…</translation>
        </message>
        <message>
            <source>Compare with the last submission</source>
            <translation>المقارنة بآخر تقديم</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Language of the workbook</source>
            <translation>لغة المصنف</translation>
        </message>
        <message>
            <source>Other months</source>
            <translation>أشهر أخرى</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Quarter {number} of {year}</source>
            <translation>الربع {number} من {year}</translation>
        </message>
        <message>
            <source>Row of HXL tags under the headings</source>
            <translation>صف وسوم HXL تحت العناوين</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Year basis</source>
            <translation>أساس السنة</translation>
        </message>
        <message>
            <source>Year {year}</source>
            <translation>السنة {year}</translation>
        </message>
        <message>
            <source>the last submission of the period</source>
            <translation>آخر تقديم للفترة</translation>
        </message>
    </context>
    <context>
        <name>ChoicesBar</name>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>المحتوى</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>الورقة</translation>
        </message>
        <message>
            <source>WFP, an address…</source>
            <translation>WFP، عنوان…</translation>
        </message>
        <message>
            <source>Who sent it. How this sender's sheets are read is remembered for next time.</source>
            <translation>مَن أرسلها. تُحفظ طريقة قراءة أوراق هذا المُرسِل للمرة القادمة.</translation>
        </message>
    </context>
    <context>
        <name>ClausesPart</name>
        <message>
            <source>Clause</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Clauses</source>
            <translation>البنود</translation>
        </message>
        <message>
            <source>In the paper</source>
            <translation>في الوثيقة</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>الموضع</translation>
        </message>
        <message>
            <source>Y says that a clause is there, N that it is not, A not applicable.</source>
            <translation>الحرف Y يعني أن البند موجود، والحرف N يعني أنه غير موجود، والحرف A يعني أنه لا ينطبق.</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>بلا إجابة</translation>
        </message>
        <message>
            <source>{answered} of {total} answered</source>
            <translation>أُجيب عن {answered} من {total}</translation>
        </message>
        <message>
            <source>{progress}; {share} of those needed are in the paper</source>
            <translation>{progress}؛ {share} من اللازم منها موجود في النص</translation>
        </message>
    </context>
    <context>
        <name>Closing</name>
        <message>
            <source>Close the action</source>
            <translation>إغلاق الإجراء</translation>
        </message>
        <message>
            <source>Drop it</source>
            <translation>تركه</translation>
        </message>
        <message>
            <source>End the delegation</source>
            <translation>إنهاء التفويض</translation>
        </message>
        <message>
            <source>End the role</source>
            <translation>إنهاء الدور</translation>
        </message>
        <message>
            <source>Last day on which the delegation is valid.</source>
            <translation>آخر يوم يسري فيه التفويض.</translation>
        </message>
        <message>
            <source>Last day on which the role is held.</source>
            <translation>آخر يوم لتولي الدور.</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>إعادة فتحه</translation>
        </message>
        <message>
            <source>What came of it? “{text}”</source>
            <translation>ما الذي نتج عنه؟ «{text}»</translation>
        </message>
        <message>
            <source>Why will it not be done? “{text}”</source>
            <translation>لماذا لن يُنجز؟ «{text}»</translation>
        </message>
    </context>
    <context>
        <name>ClosingLine</name>
        <message>
            <source>Go there</source>
            <translation>الانتقال إليه</translation>
        </message>
        <message>
            <source>Let it go…</source>
            <translation>الإعفاء منه…</translation>
        </message>
        <message>
            <source>Record it…</source>
            <translation>تسجيله…</translation>
        </message>
    </context>
    <context>
        <name>ClosingPart</name>
        <message>
            <source>Before closing</source>
            <translation>قبل الإغلاق</translation>
        </message>
        <message>
            <source>{done} of {total} settled</source>
            <translation>سُوّي {done} من {total}</translation>
        </message>
    </context>
    <context>
        <name>CodeField</name>
        <message>
            <source>“{text}” is not in the list of {field}. Choose one of the values offered.</source>
            <translation>«{text}» غير واردة في قائمة {field}. اختر إحدى القيم المعروضة.</translation>
        </message>
    </context>
    <context>
        <name>ColumnChooser</name>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>Group rows by</source>
            <translation>تجميع الصفوف حسب</translation>
        </message>
        <message>
            <source>Row height</source>
            <translation>ارتفاع الصفوف</translation>
        </message>
        <message>
            <source>Space shows or hides, Ctrl+Up and Ctrl+Down move.</source>
            <translation>المسافة تُظهر أو تُخفي، وCtrl مع سهم أعلى أو أسفل ينقل.</translation>
        </message>
        <message>
            <source>Usual columns</source>
            <translation>الأعمدة المعتادة</translation>
        </message>
    </context>
    <context>
        <name>ColumnsPart</name>
        <message>
            <source>As the window</source>
            <translation>كما في النافذة</translation>
        </message>
        <message>
            <source>Columns, groups and row height</source>
            <translation>الأعمدة والمجموعات وارتفاع الصفوف</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>مضغوط</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>عادي</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>واسع</translation>
        </message>
    </context>
    <context>
        <name>CommandField</name>
        <message>
            <source>Ctrl+K opens it from everywhere</source>
            <translation>يُفتح بالضغط على Ctrl+K من أي مكان</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>بحث أو تنفيذ أمر</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>إنشاء نسخة احتياطية الآن</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>بحث في هذه القائمة</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>إلى الأمام</translation>
        </message>
        <message>
            <source>Inspector on or off</source>
            <translation>إظهار لوحة التفاصيل أو إخفاؤها</translation>
        </message>
        <message>
            <source>Next region</source>
            <translation>الجزء التالي من النافذة</translation>
        </message>
        <message>
            <source>Open a store…</source>
            <translation>فتح مخزن…</translation>
        </message>
        <message>
            <source>Previous region</source>
            <translation>الجزء السابق من النافذة</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>استعادة نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Save (everything is saved)</source>
            <translation>حفظ (كل شيء محفوظ)</translation>
        </message>
        <message>
            <source>Search or run a command…</source>
            <translation>بحث أو تنفيذ أمر…</translation>
        </message>
        <message>
            <source>Set up another office…</source>
            <translation>إعداد مكتب آخر…</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>ComparePage</name>
        <message>
            <source>Choose two arrangements to compare.</source>
            <translation>اختر ترتيبين للمقارنة.</translation>
        </message>
        <message>
            <source>Compare arrangements</source>
            <translation>مقارنة الترتيبات</translation>
        </message>
        <message>
            <source>First arrangement</source>
            <translation>الترتيب الأول</translation>
        </message>
        <message>
            <source>One of the two arrangements is no longer in the register.</source>
            <translation>أحد الترتيبين لم يعد في السجل.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open the first arrangement</source>
            <translation>فتح الترتيب الأول</translation>
        </message>
        <message>
            <source>Open the second arrangement</source>
            <translation>فتح الترتيب الثاني</translation>
        </message>
        <message>
            <source>Second arrangement</source>
            <translation>الترتيب الثاني</translation>
        </message>
        <message>
            <source>Swap sides</source>
            <translation>تبديل الجانبين</translation>
        </message>
        <message>
            <source>back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>{left} and {right}</source>
            <translation>{left} و {right}</translation>
        </message>
    </context>
    <context>
        <name>CompareTable</name>
        <message>
            <source>Comparison</source>
            <translation>المقارنة</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>الاختلاف</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>First</source>
            <translation>الأول</translation>
        </message>
        <message>
            <source>Only what differs</source>
            <translation>المختلف فقط</translation>
        </message>
        <message>
            <source>Second</source>
            <translation>الثاني</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>مختلف</translation>
        </message>
        <message>
            <source>same</source>
            <translation>متماثل</translation>
        </message>
        <message>
            <source>{count} of {total} fields differ.</source>
            <translation>تختلف {count} من أصل {total} من الحقول.</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>Compare with another workbook</source>
            <translation>المقارنة بمصنف آخر</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>مصنف Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>قراءة {name}</translation>
        </message>
    </context>
    <context>
        <name>ConditionBar</name>
        <message>
            <source>Choose filters</source>
            <translation>اختيار عوامل التصفية</translation>
        </message>
        <message>
            <source>Completions of the filter</source>
            <translation>اقتراحات المرشح</translation>
        </message>
    </context>
    <context>
        <name>ConditionLine</name>
        <message>
            <source>Record it</source>
            <translation>تسجيل</translation>
        </message>
        <message>
            <source>Record: {point}</source>
            <translation>تسجيل: {point}</translation>
        </message>
        <message>
            <source>met</source>
            <translation>مستوفى</translation>
        </message>
        <message>
            <source>open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>the paper is missing</source>
            <translation>الوثيقة ناقصة</translation>
        </message>
        <message>
            <source>{point}: {state}</source>
            <translation>{point}: {state}</translation>
        </message>
    </context>
    <context>
        <name>ConditionWords</name>
        <message>
            <source>Allowed: {values}</source>
            <translation>القيم المقبولة: {values}</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>المجال</translation>
        </message>
        <message>
            <source>Area is</source>
            <translation>المجال:</translation>
        </message>
        <message>
            <source>Area is not</source>
            <translation>المجال ليس</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>الأساس</translation>
        </message>
        <message>
            <source>Basis is</source>
            <translation>الأساس هو</translation>
        </message>
        <message>
            <source>Basis is not</source>
            <translation>الأساس ليس</translation>
        </message>
        <message>
            <source>Ceiling</source>
            <translation>السقف</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>موعد اتخاذ القرار</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>ينتهي في</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>العلامة</translation>
        </message>
        <message>
            <source>Flag is</source>
            <translation>العلامة:</translation>
        </message>
        <message>
            <source>Flag is not</source>
            <translation>العلامة ليست</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>صاحب الاتفاق</translation>
        </message>
        <message>
            <source>Holder is</source>
            <translation>صاحب الاتفاق:</translation>
        </message>
        <message>
            <source>Holder is not</source>
            <translation>صاحب الاتفاق ليس</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>الصنف</translation>
        </message>
        <message>
            <source>Kind is</source>
            <translation>الصنف:</translation>
        </message>
        <message>
            <source>Kind is not</source>
            <translation>الصنف ليس</translation>
        </message>
        <message>
            <source>Last day for notice</source>
            <translation>آخر يوم للإشعار</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>الطرف القائد</translation>
        </message>
        <message>
            <source>Lead is</source>
            <translation>الجهة الرائدة هي</translation>
        </message>
        <message>
            <source>Lead is not</source>
            <translation>الجهة الرائدة ليست</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>خط الخدمات</translation>
        </message>
        <message>
            <source>Line is</source>
            <translation>خط الخدمات:</translation>
        </message>
        <message>
            <source>Line is not</source>
            <translation>خط الخدمات ليس</translation>
        </message>
        <message>
            <source>Not: {condition}</source>
            <translation>باستثناء: {condition}</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Office is</source>
            <translation>المكتب هو</translation>
        </message>
        <message>
            <source>Office is not</source>
            <translation>المكتب ليس</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Owner is</source>
            <translation>المسؤول هو</translation>
        </message>
        <message>
            <source>Owner is not</source>
            <translation>المسؤول ليس</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>الطرف</translation>
        </message>
        <message>
            <source>Party is</source>
            <translation>الطرف:</translation>
        </message>
        <message>
            <source>Party is not</source>
            <translation>الطرف ليس</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Phase is</source>
            <translation>المرحلة:</translation>
        </message>
        <message>
            <source>Phase is not</source>
            <translation>المرحلة ليست</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>المراجعة</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>يبدأ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>State is</source>
            <translation>الحالة:</translation>
        </message>
        <message>
            <source>State is not</source>
            <translation>الحالة ليست</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Status is</source>
            <translation>الحالة:</translation>
        </message>
        <message>
            <source>Status is not</source>
            <translation>الحالة ليست</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>الحيازة</translation>
        </message>
        <message>
            <source>Tenure is</source>
            <translation>الحيازة:</translation>
        </message>
        <message>
            <source>Tenure is not</source>
            <translation>الحيازة ليست</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Type a date, a month, a number of days or late, such as ends:&lt;90d.</source>
            <translation>اكتب تاريخاً أو شهراً أو عدد أيام أو متأخر، مثل ends:&lt;90d.</translation>
        </message>
        <message>
            <source>Type an amount such as ceiling:&gt;100k, or ceiling:&gt;80% or ceiling:&gt;100%.</source>
            <translation>اكتب مبلغاً مثل ceiling:&gt;100k، أو ceiling:&gt;80%، أو ceiling:&gt;100%.</translation>
        </message>
        <message>
            <source>Type is</source>
            <translation>النوع:</translation>
        </message>
        <message>
            <source>Type is not</source>
            <translation>النوع ليس</translation>
        </message>
        <message>
            <source>Type the acronym or another name of an entity.</source>
            <translation>اكتب الاسم المختصر لكيان أو اسما آخر له.</translation>
        </message>
        <message>
            <source>Without</source>
            <translation>من دون</translation>
        </message>
        <message>
            <source>within {days}</source>
            <translation>خلال {days}</translation>
        </message>
        <message>
            <source>{days} from today</source>
            <translation>{days} من اليوم</translation>
        </message>
        <message>
            <source>{field} above</source>
            <translation>{field} أكثر من</translation>
        </message>
        <message>
            <source>{field} after</source>
            <translation>{field} بعد</translation>
        </message>
        <message>
            <source>{field} at least</source>
            <translation>{field} لا يقل عن</translation>
        </message>
        <message>
            <source>{field} at most</source>
            <translation>{field} لا يزيد على</translation>
        </message>
        <message>
            <source>{field} before</source>
            <translation>{field} قبل</translation>
        </message>
        <message>
            <source>{field} below</source>
            <translation>{field} أقل من</translation>
        </message>
        <message>
            <source>{field} from</source>
            <translation>{field} ابتداءً من</translation>
        </message>
        <message>
            <source>{field} until</source>
            <translation>{field} حتى</translation>
        </message>
    </context>
    <context>
        <name>ConditionsPart</name>
        <message numerus="yes">
            <source>%n point(s) are open.</source>
            <translation>
                <numerusform>لا نقاط مفتوحة (%n).</numerusform>
                <numerusform>نقطة واحدة مفتوحة (%n).</numerusform>
                <numerusform>نقطتان مفتوحتان (%n).</numerusform>
                <numerusform>%n نقاط مفتوحة.</numerusform>
                <numerusform>%n نقطة مفتوحة.</numerusform>
                <numerusform>%n نقطة مفتوحة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Approve the use</source>
            <translation>اعتماد الاستخدام</translation>
        </message>
        <message>
            <source>Approved by {name} on {day}.</source>
            <translation>اعتمده {name} في {day}.</translation>
        </message>
        <message>
            <source>Conditions for the use</source>
            <translation>شروط الاستخدام</translation>
        </message>
        <message>
            <source>Conditions for the use by {code}</source>
            <translation>شروط استخدام {code}</translation>
        </message>
    </context>
    <context>
        <name>ConsolidationDesk</name>
        <message>
            <source>Keeping what the offices sent</source>
            <translation>حفظ ما أرسلته المكاتب</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>إنشاء {name}</translation>
        </message>
        <message>
            <source>No workbook can be taken.</source>
            <translation>لا يمكن أخذ أي مصنف.</translation>
        </message>
        <message>
            <source>No workbook is chosen.</source>
            <translation>لم يُختر أي مصنف.</translation>
        </message>
        <message numerus="yes">
            <source>Reading %n workbook(s)</source>
            <translation>
                <numerusform>قراءة المصنفات</numerusform>
                <numerusform>قراءة مصنف واحد</numerusform>
                <numerusform>قراءة مصنفين</numerusform>
                <numerusform>قراءة %n مصنفات</numerusform>
                <numerusform>قراءة %n مصنفًا</numerusform>
                <numerusform>قراءة %n مصنف</numerusform>
            </translation>
        </message>
        <message>
            <source>Wait until this is finished.</source>
            <translation>انتظر حتى ينتهي هذا.</translation>
        </message>
    </context>
    <context>
        <name>ConsolidationPage</name>
        <message numerus="yes">
            <source>%n periods or calendars: their totals stay apart.</source>
            <translation>
                <numerusform>لا فترات أو تقاويم.</numerusform>
                <numerusform>فترة أو تقويم واحد: تبقى مجاميعه منفصلة.</numerusform>
                <numerusform>فترتان أو تقويمان: تبقى مجاميعهما منفصلة.</numerusform>
                <numerusform>%n فترات أو تقاويم: تبقى مجاميعها منفصلة.</numerusform>
                <numerusform>%n فترة أو تقويمًا: تبقى مجاميعها منفصلة.</numerusform>
                <numerusform>%n فترة أو تقويم: تبقى مجاميعها منفصلة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s). Fingerprint {sha256}</source>
            <translation>
                <numerusform>لا صفوف. البصمة {sha256}</numerusform>
                <numerusform>صف واحد. البصمة {sha256}</numerusform>
                <numerusform>صفان. البصمة {sha256}</numerusform>
                <numerusform>%n صفوف. البصمة {sha256}</numerusform>
                <numerusform>%n صفًا. البصمة {sha256}</numerusform>
                <numerusform>%n صف. البصمة {sha256}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n workbook(s) kept in the register.</source>
            <translation>
                <numerusform>لم يُحفظ أي مصنف في السجل.</numerusform>
                <numerusform>حُفظ مصنف واحد في السجل.</numerusform>
                <numerusform>حُفظ مصنفان في السجل.</numerusform>
                <numerusform>حُفظت %n مصنفات في السجل.</numerusform>
                <numerusform>حُفظ %n مصنفًا في السجل.</numerusform>
                <numerusform>حُفظ %n مصنف في السجل.</numerusform>
            </translation>
        </message>
        <message>
            <source>Add workbooks</source>
            <translation>إضافة مصنفات</translation>
        </message>
        <message>
            <source>Add workbooks…</source>
            <translation>إضافة مصنفات…</translation>
        </message>
        <message>
            <source>Choose the workbooks the offices sent, or drop them here. They are checked before anything is written.</source>
            <translation>اختر المصنفات التي أرسلتها المكاتب أو أفلتها هنا. يجري التحقق منها قبل كتابة أي شيء.</translation>
        </message>
        <message>
            <source>Choose workbooks…</source>
            <translation>اختيار مصنفات…</translation>
        </message>
        <message>
            <source>Consolidate workbooks</source>
            <translation>تجميع المصنفات</translation>
        </message>
        <message>
            <source>Consolidated</source>
            <translation>مجمَّع</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>مصنف Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Keep in this register</source>
            <translation>حفظ في هذا السجل</translation>
        </message>
        <message>
            <source>Leave this workbook out</source>
            <translation>استبعاد هذا المصنف</translation>
        </message>
        <message>
            <source>No workbook is chosen.</source>
            <translation>لم يُختر أي مصنف.</translation>
        </message>
        <message numerus="yes">
            <source>Not counted: %n workbook(s).</source>
            <translation>
                <numerusform>غير محتسب: لا شيء.</numerusform>
                <numerusform>غير محتسب: مصنف واحد.</numerusform>
                <numerusform>غير محتسب: مصنفان.</numerusform>
                <numerusform>غير محتسب: %n مصنفات.</numerusform>
                <numerusform>غير محتسب: %n مصنفًا.</numerusform>
                <numerusform>غير محتسب: %n مصنف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Nothing has been written.</source>
            <translation>لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Nothing speaks against putting them together.</source>
            <translation>لا شيء يمنع جمعها.</translation>
        </message>
        <message>
            <source>Nothing was written.</source>
            <translation>لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Take this workbook in again</source>
            <translation>إعادة إدراج هذا المصنف</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>The workbooks of many offices, checked and put together in one</source>
            <translation>مصنفات عدة مكاتب، بعد التحقق منها وجمعها في واحد</translation>
        </message>
        <message>
            <source>These workbooks are in the register already.</source>
            <translation>هذه المصنفات موجودة في السجل أصلًا.</translation>
        </message>
        <message>
            <source>This line does not count anyway.</source>
            <translation>هذا السطر لا يُحتسب على أي حال.</translation>
        </message>
        <message>
            <source>What must be known</source>
            <translation>ما يجب معرفته</translation>
        </message>
        <message>
            <source>Workbooks by office</source>
            <translation>المصنفات حسب المكتب</translation>
        </message>
        <message>
            <source>Write the consolidated workbook</source>
            <translation>كتابة المصنف المجمَّع</translation>
        </message>
        <message>
            <source>Write the consolidated workbook…</source>
            <translation>كتابة المصنف المجمَّع…</translation>
        </message>
        <message>
            <source>{name} is written and ties out.</source>
            <translation>كُتب {name} وهو متطابق.</translation>
        </message>
        <message>
            <source>{received} of {expected} offices.</source>
            <translation>{received} من {expected} من المكاتب.</translation>
        </message>
    </context>
    <context>
        <name>ConsumerPicker</name>
        <message>
            <source>Consumers</source>
            <translation>المستفيدون</translation>
        </message>
        <message>
            <source>Type an acronym and press Enter</source>
            <translation>اكتب الاسم المختصر واضغط مفتاح الإدخال</translation>
        </message>
        <message>
            <source>{entity}, remove</source>
            <translation>{entity}، حذف</translation>
        </message>
    </context>
    <context>
        <name>CopyAsks</name>
        <message>
            <source>It takes the place of this one once it is signed and in effect.</source>
            <translation>يحل محل هذا متى وُقّع وسرى.</translation>
        </message>
        <message>
            <source>Its successor</source>
            <translation>خلَفه</translation>
        </message>
        <message>
            <source>Log arrangement</source>
            <translation>تسجيل الترتيب</translation>
        </message>
        <message>
            <source>Name the successor</source>
            <translation>تسمية الخلف</translation>
        </message>
        <message>
            <source>New from this</source>
            <translation>جديد من هذا</translation>
        </message>
        <message>
            <source>Replaced by another arrangement</source>
            <translation>حل محله ترتيب آخر</translation>
        </message>
        <message>
            <source>Replaces this one</source>
            <translation>يحل محل هذا</translation>
        </message>
        <message>
            <source>The draft gets the terms, parties, clauses and services, but no dates or signatures.</source>
            <translation>تأخذ المسودة الأحكام والأطراف والبنود والخدمات، دون تواريخ أو توقيعات.</translation>
        </message>
        <message>
            <source>The successor is named.</source>
            <translation>سُمّي الخلف.</translation>
        </message>
        <message>
            <source>This one is superseded by itself once its successor is signed and in effect.</source>
            <translation>يُستبدل هذا من تلقاء نفسه متى وُقّع خلفه وسرى.</translation>
        </message>
        <message>
            <source>{reference} is logged as a draft.</source>
            <translation>سُجّل {reference} مسودة.</translation>
        </message>
    </context>
    <context>
        <name>CostSharingPage</name>
        <message>
            <source>Back to the list</source>
            <translation>العودة إلى القائمة</translation>
        </message>
        <message>
            <source>Copy into the next year</source>
            <translation>النسخ إلى السنة التالية</translation>
        </message>
        <message>
            <source>Cost-sharing</source>
            <translation>تقاسم التكاليف</translation>
        </message>
        <message>
            <source>If an entity leaves…</source>
            <translation>إذا غادر كيان…</translation>
        </message>
        <message>
            <source>Make the budget</source>
            <translation>إنشاء الميزانية</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>New shared budget</source>
            <translation>ميزانية مشتركة جديدة</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>لم يُحدَّد شيء.</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>فتح القيد</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>{reference} is copied with its recurring lines.</source>
            <translation>نُسخت {reference} ببنودها المتكررة.</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy the details</source>
            <translation>نسخ التفاصيل</translation>
        </message>
        <message>
            <source>Everything saved before is safe. What you were just doing may not have been saved: look at it before you go on. Nothing is sent anywhere. If you want this to be mended, copy the details and give them to whoever looks after the program.</source>
            <translation>كل ما حُفظ من قبل سليم. أما ما كنت تقوم به للتو فربما لم يُحفظ: تحقق منه قبل المتابعة. لا يُرسل أي شيء إلى أي جهة. وإذا أردت إصلاح هذا العطل، فانسخ التفاصيل وسلّمها إلى من يتولى رعاية البرنامج.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Something went wrong in the program</source>
            <translation>حدث خلل في البرنامج</translation>
        </message>
        <message>
            <source>Technical details</source>
            <translation>التفاصيل التقنية</translation>
        </message>
        <message>
            <source>The log is kept in {path}</source>
            <translation>يُحفظ سجل التشغيل في {path}</translation>
        </message>
        <message>
            <source>The program made a mistake.</source>
            <translation>وقع البرنامج في خطأ.</translation>
        </message>
    </context>
    <context>
        <name>CycleStrip</name>
        <message numerus="yes">
            <source>%n thing(s) missing</source>
            <translation>
                <numerusform>لا ينقص شيء</numerusform>
                <numerusform>ينقص شيء واحد</numerusform>
                <numerusform>ينقص شيئان</numerusform>
                <numerusform>تنقص %n أشياء</numerusform>
                <numerusform>ينقص %n شيئًا</numerusform>
                <numerusform>ينقص %n شيء</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DateField</name>
        <message>
            <source>Type a date. Control and semicolon gives today, plus and minus move one day.</source>
            <translation>اكتب تاريخا. Ctrl مع الفاصلة المنقوطة لإدخال تاريخ اليوم، وعلامتا الزائد والناقص لتغييره يوما واحدا.</translation>
        </message>
    </context>
    <context>
        <name>DateReading</name>
        <message>
            <source>“{text}” cannot be read as a date. Type it like 15 Oct 2026 or 2026-10-15.</source>
            <translation>لا يمكن قراءة «{text}» كتاريخ. اكتبه على غرار 15 Oct 2026 أو 2026-10-15.</translation>
        </message>
        <message>
            <source>“{text}” is not a date: the month must be 1 to 12. Correct it.</source>
            <translation>«{text}» ليس تاريخا: يجب أن يكون الشهر من 1 إلى 12. صحّحه.</translation>
        </message>
        <message>
            <source>“{text}” is not a date: {month} {year} has {days} days. Correct the day or the month.</source>
            <translation>«{text}» ليس تاريخا: عدد أيام {month} {year} هو {days}. صحّح اليوم أو الشهر.</translation>
        </message>
    </context>
    <context>
        <name>DatesPart</name>
        <message>
            <source>Dates that matter</source>
            <translation>تواريخ مهمة</translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>موعد اتخاذ القرار</translation>
        </message>
        <message>
            <source>End of mandate</source>
            <translation>نهاية الولاية</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>ينتهي في</translation>
        </message>
        <message>
            <source>Final account</source>
            <translation>الحساب الختامي</translation>
        </message>
        <message>
            <source>Last notice day</source>
            <translation>آخر يوم للإشعار</translation>
        </message>
        <message>
            <source>Last signature</source>
            <translation>آخر توقيع</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>المراجعة المقبلة</translation>
        </message>
        <message>
            <source>Takes effect</source>
            <translation>يبدأ نفاذه</translation>
        </message>
        <message>
            <source>{day}, {distance}</source>
            <translation>{day}، {distance}</translation>
        </message>
    </context>
    <context>
        <name>DecisionBrowse</name>
        <message>
            <source>Add a body</source>
            <translation>إضافة هيئة</translation>
        </message>
        <message>
            <source>Add a meeting</source>
            <translation>إضافة اجتماع</translation>
        </message>
        <message>
            <source>Add a person</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>Add an action</source>
            <translation>إضافة إجراء</translation>
        </message>
        <message>
            <source>Bodies</source>
            <translation>الهيئات</translation>
        </message>
        <message>
            <source>Clear the words</source>
            <translation>مسح الكلمات</translation>
        </message>
        <message>
            <source>Closed ones too</source>
            <translation>المغلقة أيضاً</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>القرارات</translation>
        </message>
        <message>
            <source>Lists of the place</source>
            <translation>قوائم هذا القسم</translation>
        </message>
        <message>
            <source>Meetings</source>
            <translation>الاجتماعات</translation>
        </message>
        <message>
            <source>No action is open.</source>
            <translation>لا يوجد إجراء مفتوح.</translation>
        </message>
        <message>
            <source>No body is set up yet. Add the operations management team first.</source>
            <translation>لم تُنشأ أي هيئة بعد. أضف فريق إدارة العمليات أولاً.</translation>
        </message>
        <message>
            <source>No decision is recorded yet. Record the first one, with the body that took it.</source>
            <translation>لم يُسجَّل أي قرار بعد. سجِّل الأول مع الهيئة التي اتخذته.</translation>
        </message>
        <message>
            <source>No meeting is recorded yet.</source>
            <translation>لم يُسجَّل أي اجتماع بعد.</translation>
        </message>
        <message>
            <source>Nobody is on record yet. Add the people who own, approve and clear.</source>
            <translation>لا أحد في السجل بعد. أضف المسؤولين ومن يوافقون ومن يجيزون.</translation>
        </message>
        <message>
            <source>Nothing here holds “{text}”.</source>
            <translation>لا شيء هنا يتضمن «{text}».</translation>
        </message>
        <message>
            <source>Open actions</source>
            <translation>الإجراءات المفتوحة</translation>
        </message>
        <message>
            <source>People and roles</source>
            <translation>الأشخاص والأدوار</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>تسجيل قرار</translation>
        </message>
        <message>
            <source>Reference, words, body, owner</source>
            <translation>المرجع أو الكلمات أو الهيئة أو المسؤول</translation>
        </message>
    </context>
    <context>
        <name>DecisionColumns</name>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>المتأخر: %n</numerusform>
                <numerusform>المتأخر: %n</numerusform>
                <numerusform>المتأخر: %n</numerusform>
                <numerusform>المتأخر: %n</numerusform>
                <numerusform>المتأخر: %n</numerusform>
                <numerusform>المتأخر: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open</source>
            <translation>
                <numerusform>المفتوح: %n</numerusform>
                <numerusform>المفتوح: %n</numerusform>
                <numerusform>المفتوح: %n</numerusform>
                <numerusform>المفتوح: %n</numerusform>
                <numerusform>المفتوح: %n</numerusform>
                <numerusform>المفتوح: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>About</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>الإجراءات</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>الحضور</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>الهيئة</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>تمت الدعوة إليه</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>الرئاسة</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>تاريخ القرار</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>القرارات</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الاستحقاق</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Last met</source>
            <translation>آخر اجتماع</translation>
        </message>
        <message>
            <source>Meets next</source>
            <translation>الاجتماع القادم</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>الأعضاء</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>المحضر</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>ناقص</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Open actions</source>
            <translation>الإجراءات المفتوحة</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>مكتوب</translation>
        </message>
    </context>
    <context>
        <name>DecisionRecordPage</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>العودة إلى القائمة</translation>
        </message>
        <message>
            <source>Close the action</source>
            <translation>إغلاق الإجراء</translation>
        </message>
        <message>
            <source>Meeting of {day}</source>
            <translation>اجتماع {day}</translation>
        </message>
        <message>
            <source>Minutes as PDF…</source>
            <translation>المحضر بصيغة PDF…</translation>
        </message>
        <message>
            <source>OMT decisions</source>
            <translation>قرارات إدارة العمليات</translation>
        </message>
        <message>
            <source>Open what it is about</source>
            <translation>فتح موضوعه</translation>
        </message>
        <message>
            <source>Print the minutes…</source>
            <translation>طباعة المحضر…</translation>
        </message>
        <message>
            <source>The action is closed already.</source>
            <translation>الإجراء مغلق بالفعل.</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>This record is no longer in the register.</source>
            <translation>لم يعد هذا القيد موجودا في السجل.</translation>
        </message>
        <message>
            <source>{outcome} on {day}</source>
            <translation>{outcome} في {day}</translation>
        </message>
        <message>
            <source>{state}: {outcome}</source>
            <translation>{state}: {outcome}</translation>
        </message>
    </context>
    <context>
        <name>DecisionsPage</name>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>لم يُنسخ أي صف (%n).</numerusform>
                <numerusform>نُسخ صف واحد.</numerusform>
                <numerusform>نُسخ صفان.</numerusform>
                <numerusform>نُسخت %n صفوف.</numerusform>
                <numerusform>نُسخ %n صفا.</numerusform>
                <numerusform>نُسخ %n صف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the action</source>
            <translation>إغلاق الإجراء</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>نسخ كجدول</translation>
        </message>
        <message>
            <source>No row is selected.</source>
            <translation>لم يُحدَّد أي صف.</translation>
        </message>
        <message>
            <source>OMT decisions</source>
            <translation>قرارات إدارة العمليات</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>فتح القيد</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>open</source>
            <translation>فتح</translation>
        </message>
    </context>
    <context>
        <name>DecisionsPart</name>
        <message numerus="yes">
            <source>%n decision(s) put off: show them</source>
            <translation>
                <numerusform>لا قرارات مؤجلة</numerusform>
                <numerusform>قرار مؤجل: عرضه</numerusform>
                <numerusform>قراران مؤجلان: عرضهما</numerusform>
                <numerusform>%n قرارات مؤجلة: عرضها</numerusform>
                <numerusform>%n قرارًا مؤجلًا: عرضها</numerusform>
                <numerusform>%n قرار مؤجل: عرضها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n put off</source>
            <translation>
                <numerusform>لا مؤجل</numerusform>
                <numerusform>مؤجل واحد</numerusform>
                <numerusform>مؤجلان</numerusform>
                <numerusform>%n مؤجلة</numerusform>
                <numerusform>%n مؤجلًا</numerusform>
                <numerusform>%n مؤجل</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs a decision</source>
            <translation>يتطلب قرارا</translation>
        </message>
        <message>
            <source>Needs a decision, sorted by decision date</source>
            <translation>ما يتطلب قرارا، مرتبا بحسب موعد اتخاذ القرار</translation>
        </message>
        <message>
            <source>New arrangement</source>
            <translation>ترتيب جديد</translation>
        </message>
        <message>
            <source>No arrangements yet. Log the first one; its decision dates will stand here.</source>
            <translation>لا توجد ترتيبات بعد. سجّل أول ترتيب وستظهر هنا مواعيد القرارات المتعلقة به.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open the next one</source>
            <translation>فتح التالي</translation>
        </message>
        <message>
            <source>Open the register</source>
            <translation>فتح السجل</translation>
        </message>
        <message>
            <source>Open {title}</source>
            <translation>فتح {title}</translation>
        </message>
        <message>
            <source>Put off {title}</source>
            <translation>تأجيل {title}</translation>
        </message>
        <message>
            <source>Put off…</source>
            <translation>تأجيل…</translation>
        </message>
        <message>
            <source>Record a review of {title}</source>
            <translation>تسجيل مراجعة بشأن {title}</translation>
        </message>
        <message>
            <source>Record a review…</source>
            <translation>تسجيل مراجعة…</translation>
        </message>
        <message>
            <source>sorted by decision date</source>
            <translation>مرتب بحسب موعد اتخاذ القرار</translation>
        </message>
    </context>
    <context>
        <name>Deeds</name>
        <message numerus="yes">
            <source>%n value(s) of this act were changed again since. What should happen to them?</source>
            <translation>
                <numerusform>لم تتغير أي قيمة (%n) من قيم هذه العملية بعد ذلك. ما الذي ينبغي عمله بها؟</numerusform>
                <numerusform>تغيرت قيمة واحدة من قيم هذه العملية مرة أخرى بعد ذلك. ما الذي ينبغي عمله بها؟</numerusform>
                <numerusform>تغيرت قيمتان من قيم هذه العملية مرة أخرى بعد ذلك. ما الذي ينبغي عمله بهما؟</numerusform>
                <numerusform>تغيرت %n قيم من قيم هذه العملية مرة أخرى بعد ذلك. ما الذي ينبغي عمله بها؟</numerusform>
                <numerusform>تغيرت %n قيمة من قيم هذه العملية مرة أخرى بعد ذلك. ما الذي ينبغي عمله بها؟</numerusform>
                <numerusform>تغيرت %n قيمة من قيم هذه العملية مرة أخرى بعد ذلك. ما الذي ينبغي عمله بها؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is saved. You never need to press a key for it.</source>
            <translation>كل شيء محفوظ. لا تحتاج أبدا إلى الضغط على أي مفتاح لذلك.</translation>
        </message>
        <message>
            <source>Keep what was entered since</source>
            <translation>الإبقاء على ما أُدخل بعد ذلك</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Take that back as well</source>
            <translation>التراجع عن ذلك أيضا</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>DemoStrip</name>
        <message>
            <source>DEMO</source>
            <translation>تجريبي</translation>
        </message>
        <message>
            <source>Everything here is invented. Try what you like; no real office is touched.</source>
            <translation>كل ما هنا من نسج الخيال. جرّب ما تشاء، فلن يتأثر أي مكتب حقيقي.</translation>
        </message>
    </context>
    <context>
        <name>DeskAsks</name>
        <message>
            <source>Accept as it is</source>
            <translation>قبول كما هو</translation>
        </message>
        <message>
            <source>All that need no file</source>
            <translation>كل ما لا يحتاج إلى ملف</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>إسناد</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>استبعاد</translation>
        </message>
        <message>
            <source>Explain the differences</source>
            <translation>شرح الفروق</translation>
        </message>
        <message>
            <source>Extract of the ledger</source>
            <translation>مستخرج دفتر الأستاذ</translation>
        </message>
        <message>
            <source>Extracts (*.xlsx *.csv *.txt);;All files (*)</source>
            <translation>مستخرجات (*.xlsx *.csv *.txt);;كل الملفات (*)</translation>
        </message>
        <message numerus="yes">
            <source>For %n difference(s): whose task it is, and by when.</source>
            <translation>
                <numerusform>لا فروق (%n): المسؤول والموعد.</numerusform>
                <numerusform>لفرق واحد (%n): المسؤول والموعد.</numerusform>
                <numerusform>لفرقين (%n): المسؤول والموعد.</numerusform>
                <numerusform>لعدد %n فروق: المسؤول والموعد.</numerusform>
                <numerusform>لعدد %n فرقاً: المسؤول والموعد.</numerusform>
                <numerusform>لعدد %n فرق: المسؤول والموعد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep the explanation</source>
            <translation>حفظ الشرح</translation>
        </message>
        <message>
            <source>Only for a small office: why you review it.</source>
            <translation>للمكتب الصغير فقط: سبب مراجعتك له.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>إعادة الفتح</translation>
        </message>
        <message>
            <source>Owner and day</source>
            <translation>المسؤول والموعد</translation>
        </message>
        <message>
            <source>Record the review</source>
            <translation>تسجيل المراجعة</translation>
        </message>
        <message>
            <source>Review the run</source>
            <translation>مراجعة التشغيل</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>تشغيل</translation>
        </message>
        <message>
            <source>Run reconciliations</source>
            <translation>تشغيل التسويات</translation>
        </message>
        <message>
            <source>Say why it stays so. It is shown again only when you ask for what was dismissed.</source>
            <translation>بيّن سبب بقائه هكذا. لا يظهر ثانية إلا إذا طلبت ما استُبعد.</translation>
        </message>
        <message>
            <source>Settle</source>
            <translation>تسوية</translation>
        </message>
        <message>
            <source>The explanation is kept with the run and stands before whoever reviews it.</source>
            <translation>يُحفظ الشرح مع التشغيل ويراه من يراجعه.</translation>
        </message>
        <message>
            <source>The note of the closing stays on record.</source>
            <translation>تبقى ملاحظة الإقفال في السجل.</translation>
        </message>
        <message>
            <source>What belongs together is compared, and what differs is kept on record with its owner.</source>
            <translation>يُقارَن ما يتلازم، ويُحفظ ما يختلف مع المسؤول عنه.</translation>
        </message>
        <message numerus="yes">
            <source>You accept %n difference(s). Say why. With another amount it is open again.</source>
            <translation>
                <numerusform>لا تقبل أي فرق (%n). بيّن السبب. يُفتح ثانية إذا تغير المبلغ.</numerusform>
                <numerusform>تقبل فرقاً واحداً (%n). بيّن السبب. يُفتح ثانية إذا تغير المبلغ.</numerusform>
                <numerusform>تقبل فرقين (%n). بيّن السبب. يُفتحان ثانية إذا تغير المبلغ.</numerusform>
                <numerusform>تقبل %n فروق. بيّن السبب. تُفتح ثانية إذا تغير المبلغ.</numerusform>
                <numerusform>تقبل %n فرقاً. بيّن السبب. تُفتح ثانية إذا تغير المبلغ.</numerusform>
                <numerusform>تقبل %n فرق. بيّن السبب. تُفتح ثانية إذا تغير المبلغ.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>You settle %n difference(s). Say how. What is found again is open again.</source>
            <translation>
                <numerusform>لا تسوّي أي فرق (%n). بيّن الكيفية. ما يظهر ثانية يُفتح ثانية.</numerusform>
                <numerusform>تسوّي فرقاً واحداً (%n). بيّن الكيفية. ما يظهر ثانية يُفتح ثانية.</numerusform>
                <numerusform>تسوّي فرقين (%n). بيّن الكيفية. ما يظهر ثانية يُفتح ثانية.</numerusform>
                <numerusform>تسوّي %n فروق. بيّن الكيفية. ما يظهر ثانية يُفتح ثانية.</numerusform>
                <numerusform>تسوّي %n فرقاً. بيّن الكيفية. ما يظهر ثانية يُفتح ثانية.</numerusform>
                <numerusform>تسوّي %n فرق. بيّن الكيفية. ما يظهر ثانية يُفتح ثانية.</numerusform>
            </translation>
        </message>
        <message>
            <source>{check} was prepared by {name}. Whoever prepared a run does not review it.</source>
            <translation>أعدّ {name} «{check}». من أعدّ التشغيل لا يراجعه.</translation>
        </message>
        <message>
            <source>{name} is compared with what was billed and paid. The currency counts where no column says it.</source>
            <translation>يُقارَن {name} بما فُوتر وما دُفع. تُعتمد العملة حيث لا يذكرها عمود.</translation>
        </message>
    </context>
    <context>
        <name>DeskColumns</name>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>التسوية</translation>
        </message>
        <message>
            <source>Days old</source>
            <translation>العمر بالأيام</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>الفروق</translation>
        </message>
        <message>
            <source>Dismissed</source>
            <translation>مستبعد</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>وُجد</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>آخر نتيجة</translation>
        </message>
        <message>
            <source>Last run</source>
            <translation>آخر تشغيل</translation>
        </message>
        <message>
            <source>Never run</source>
            <translation>لم يُشغَّل قط</translation>
        </message>
        <message>
            <source>Oldest since</source>
            <translation>الأقدم منذ</translation>
        </message>
        <message>
            <source>On</source>
            <translation>في</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوحة</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>أعده</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>راجعه</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>What could be done together</source>
            <translation>ما يمكن عمله معاً</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>ما يختلف</translation>
        </message>
        <message>
            <source>What is compared</source>
            <translation>ما يُقارَن</translation>
        </message>
        <message>
            <source>Why it stays so</source>
            <translation>سبب بقائه هكذا</translation>
        </message>
        <message>
            <source>Without owner</source>
            <translation>بلا مسؤول</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>من {first} إلى {last}</translation>
        </message>
    </context>
    <context>
        <name>DeskLists</name>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>By check</source>
            <translation>حسب التسوية</translation>
        </message>
        <message>
            <source>Every open difference has an owner.</source>
            <translation>لكل فرق مفتوح مسؤول.</translation>
        </message>
        <message>
            <source>No difference is open.</source>
            <translation>لا فرق مفتوح.</translation>
        </message>
        <message>
            <source>No difference is past its day.</source>
            <translation>لا فرق تجاوز موعده.</translation>
        </message>
        <message>
            <source>No reconciliation was run yet. Run them all for a month to see what differs.</source>
            <translation>لم تُشغَّل أي تسوية بعد. شغّلها كلها لشهر لترى ما يختلف.</translation>
        </message>
        <message>
            <source>Nothing is found that several providers do at the same place.</source>
            <translation>لم يُعثر على شيء يؤديه عدة مقدّمين في المكان نفسه.</translation>
        </message>
        <message>
            <source>Nothing was ever found to differ.</source>
            <translation>لم يُعثر على أي فرق قط.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوحة</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>متأخرة</translation>
        </message>
        <message>
            <source>Overlaps</source>
            <translation>التداخلات</translation>
        </message>
        <message>
            <source>Run reconciliations…</source>
            <translation>تشغيل التسويات…</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>المطابقات المنجزة</translation>
        </message>
        <message>
            <source>Without owner</source>
            <translation>بلا مسؤول</translation>
        </message>
        <message>
            <source>Words of the difference</source>
            <translation>كلمات الفرق</translation>
        </message>
    </context>
    <context>
        <name>DeskWords</name>
        <message>
            <source>Age</source>
            <translation>العمر</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>أغلقه</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>أُقفل في</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>ما قورن</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>الفروق</translation>
        </message>
        <message>
            <source>Dismissed by</source>
            <translation>استبعده</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الموعد</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>الشرح</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>تاريخ الاكتشاف</translation>
        </message>
        <message>
            <source>It waits for a review by somebody else than {name}.</source>
            <translation>ينتظر مراجعة شخص آخر غير {name}.</translation>
        </message>
        <message>
            <source>It was never run. Run it to see what differs.</source>
            <translation>لم تُشغَّل قط. شغّلها لترى ما يختلف.</translation>
        </message>
        <message>
            <source>It was to be settled by {day}.</source>
            <translation>كان يجب تسويته في موعد أقصاه {day}.</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>آخر نتيجة</translation>
        </message>
        <message>
            <source>Last seen on</source>
            <translation>آخر ظهور في</translation>
        </message>
        <message>
            <source>Note of closing</source>
            <translation>ملاحظة الإقفال</translation>
        </message>
        <message>
            <source>Oldest since</source>
            <translation>الأقدم منذ</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوحة</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>متأخرة</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>أعده</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>راجعه</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Why it stays so</source>
            <translation>سبب بقائه هكذا</translation>
        </message>
        <message>
            <source>Why its preparer reviewed it</source>
            <translation>سبب مراجعة من أعدّه</translation>
        </message>
        <message>
            <source>Without owner</source>
            <translation>بلا مسؤول</translation>
        </message>
        <message>
            <source>{name}, {day}</source>
            <translation>{name}، {day}</translation>
        </message>
    </context>
    <context>
        <name>DetailsPart</name>
        <message>
            <source>A draft was kept.</source>
            <translation>حُفظت مسودة.</translation>
        </message>
        <message>
            <source>Continue with it</source>
            <translation>متابعتها</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>تجاهلها</translation>
        </message>
        <message>
            <source>Typed earlier and not in the register yet: {fields}.</source>
            <translation>كُتب من قبل وليس في السجل بعد: {fields}.</translation>
        </message>
    </context>
    <context>
        <name>DocumentsPart</name>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>{reason}. Approved by {who}.</source>
            <translation>{reason}. وافق عليه {who}.</translation>
        </message>
    </context>
    <context>
        <name>DraftOffer</name>
        <message>
            <source>A draft was kept.</source>
            <translation>حُفظت مسودة.</translation>
        </message>
        <message>
            <source>Continue with it</source>
            <translation>متابعتها</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>تجاهلها</translation>
        </message>
        <message>
            <source>It was typed earlier and is not in the register yet.</source>
            <translation>كُتبت من قبل وليست في السجل بعد.</translation>
        </message>
    </context>
    <context>
        <name>DrawdownColumns</name>
        <message>
            <source>Arrangement</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>الميزانية</translation>
        </message>
        <message>
            <source>Cannot be shared</source>
            <translation>لا يمكن تقسيمها</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغير</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>تنتهي</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>الكيان</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>قُدِّم</translation>
        </message>
        <message>
            <source>It goes on without the party.</source>
            <translation>يستمر من دون الطرف.</translation>
        </message>
        <message>
            <source>Its lead leaves: name another one.</source>
            <translation>تغادر جهته الرائدة: سمِّ جهة أخرى.</translation>
        </message>
        <message>
            <source>Its only provider leaves: it cannot go on as it is.</source>
            <translation>يغادر مقدّمه الوحيد: لا يمكن أن يستمر على حاله.</translation>
        </message>
        <message>
            <source>Its site is given up</source>
            <translation>يُتخلى عن موقعها</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>السطر</translation>
        </message>
        <message>
            <source>Nobody else provides it</source>
            <translation>لا يقدّمها غيره</translation>
        </message>
        <message>
            <source>Nobody else uses it</source>
            <translation>لا يستخدمها غيره</translation>
        </message>
        <message>
            <source>Notice by</source>
            <translation>الإشعار قبل</translation>
        </message>
        <message>
            <source>Others in it</source>
            <translation>المشاركون الآخرون</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>الطرف</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>يدفع</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>المباني</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>They are given up.</source>
            <translation>يُتخلى عنها.</translation>
        </message>
        <message>
            <source>They stay common.</source>
            <translation>تبقى مشتركة.</translation>
        </message>
        <message>
            <source>They stop being common.</source>
            <translation>لا تعود مشتركة.</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>ما يعنيه ذلك</translation>
        </message>
        <message>
            <source>Who stays</source>
            <translation>من يبقى</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Would pay</source>
            <translation>سيدفع</translation>
        </message>
    </context>
    <context>
        <name>DrawdownPage</name>
        <message>
            <source>Entity</source>
            <translation>الكيان</translation>
        </message>
        <message>
            <source>If an entity leaves…</source>
            <translation>إذا غادر كيان…</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>New shares</source>
            <translation>الحصص الجديدة</translation>
        </message>
        <message>
            <source>No budget is shared with them.</source>
            <translation>لا ميزانية مشتركة معهم.</translation>
        </message>
        <message>
            <source>No notice has to be given.</source>
            <translation>لا إشعار واجب التقديم.</translation>
        </message>
        <message>
            <source>No premises are concerned.</source>
            <translation>لا مبانٍ معنية.</translation>
        </message>
        <message>
            <source>No service is left alone.</source>
            <translation>لا خدمة تبقى وحيدة.</translation>
        </message>
        <message>
            <source>Nothing is rehearsed yet.</source>
            <translation>لم يُجرَّب شيء بعد.</translation>
        </message>
        <message>
            <source>Notices and by when</source>
            <translation>الإشعارات ومواعيدها</translation>
        </message>
        <message>
            <source>One entity leaves</source>
            <translation>يغادر كيان واحد</translation>
        </message>
        <message>
            <source>One site is given up</source>
            <translation>يُتخلى عن موقع</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>المباني</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>طباعة</translation>
        </message>
        <message>
            <source>Rehearsal only. Nothing has been written.</source>
            <translation>تجربة فقط. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Rehearse</source>
            <translation>تجربة</translation>
        </message>
        <message>
            <source>Say first who leaves, and on which day.</source>
            <translation>حدِّد أولًا من يغادر وفي أي يوم.</translation>
        </message>
        <message>
            <source>Services left alone</source>
            <translation>خدمات تبقى وحيدة</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>The mission itself leaves</source>
            <translation>تغادر البعثة نفسها</translation>
        </message>
        <message>
            <source>What is rehearsed</source>
            <translation>ما يُجرَّب</translation>
        </message>
        <message>
            <source>{who} leaves after {day}.</source>
            <translation>يغادر {who} بعد {day}.</translation>
        </message>
    </context>
    <context>
        <name>DriverColumns</name>
        <message>
            <source>Agreed</source>
            <translation>متفق عليه</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>معيار العدّ</translation>
        </message>
        <message>
            <source>Counted on</source>
            <translation>تاريخ العدّ</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>الكيان</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الإثبات</translation>
        </message>
        <message>
            <source>No count yet</source>
            <translation>لا عدد بعد</translation>
        </message>
        <message>
            <source>Not agreed yet</source>
            <translation>لم يُتفق عليه بعد</translation>
        </message>
        <message>
            <source>Older than a year</source>
            <translation>أقدم من سنة</translation>
        </message>
        <message>
            <source>Parties changed since</source>
            <translation>تغيّرت الأطراف منذئذ</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>استُبدل</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>الترجيح</translation>
        </message>
    </context>
    <context>
        <name>DriversPart</name>
        <message numerus="yes">
            <source>%n count(s) agreed.</source>
            <translation>
                <numerusform>لم يُتفق على أي عدد.</numerusform>
                <numerusform>اتُّفق على عدد واحد.</numerusform>
                <numerusform>اتُّفق على عددين.</numerusform>
                <numerusform>اتُّفق على %n أعداد.</numerusform>
                <numerusform>اتُّفق على %n عددًا.</numerusform>
                <numerusform>اتُّفق على %n عدد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n count(s) entered.</source>
            <translation>
                <numerusform>لم يُدخل أي عدد.</numerusform>
                <numerusform>أُدخل عدد واحد.</numerusform>
                <numerusform>أُدخل عددان.</numerusform>
                <numerusform>أُدخلت %n أعداد.</numerusform>
                <numerusform>أُدخل %n عددًا.</numerusform>
                <numerusform>أُدخل %n عدد.</numerusform>
            </translation>
        </message>
        <message>
            <source>All counts are agreed</source>
            <translation>كل الأعداد متفق عليها</translation>
        </message>
        <message>
            <source>All counts are agreed already.</source>
            <translation>كل الأعداد متفق عليها من قبل.</translation>
        </message>
        <message>
            <source>Copy lines of code and figure first, and say on which day they were counted.</source>
            <translation>انسخ أولًا أسطرًا من رمز ورقم، وحدِّد يوم العدّ.</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>Counted on</source>
            <translation>تاريخ العدّ</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>الأعداد</translation>
        </message>
        <message>
            <source>Earlier counts too</source>
            <translation>الأعداد السابقة أيضًا</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الإثبات</translation>
        </message>
        <message>
            <source>Remove this count</source>
            <translation>إزالة هذا العدد</translation>
        </message>
        <message>
            <source>Say first on which day this was counted.</source>
            <translation>حدِّد أولًا يوم هذا العدّ.</translation>
        </message>
        <message>
            <source>The count is removed.</source>
            <translation>أُزيل العدد.</translation>
        </message>
        <message>
            <source>There is no count here to remove.</source>
            <translation>لا عدد هنا يُزال.</translation>
        </message>
        <message>
            <source>Type a figure over a count, or paste lines of code and figure. A new day keeps the earlier count.</source>
            <translation>اكتب رقمًا فوق عدد، أو الصق أسطرًا من رمز ورقم. يوم جديد يُبقي العدد السابق.</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>الترجيح</translation>
        </message>
    </context>
    <context>
        <name>DueTasks</name>
        <message>
            <source>Ahead</source>
            <translation>قادم</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>يستحق قريباً</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>متنازل عنه</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>استُوفي</translation>
        </message>
    </context>
    <context>
        <name>DutiesPart</name>
        <message>
            <source>People and duties</source>
            <translation>الأشخاص والالتزامات</translation>
        </message>
    </context>
    <context>
        <name>DutyColumns</name>
        <message>
            <source>Due</source>
            <translation>الاستحقاق</translation>
        </message>
        <message numerus="yes">
            <source>Every %n month(s)</source>
            <translation>
                <numerusform>كل شهر</numerusform>
                <numerusform>كل شهر</numerusform>
                <numerusform>كل شهرين</numerusform>
                <numerusform>كل %n أشهر</numerusform>
                <numerusform>كل %n شهراً</numerusform>
                <numerusform>كل %n شهر</numerusform>
            </translation>
        </message>
        <message>
            <source>How often</source>
            <translation>التواتر</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Met on</source>
            <translation>تاريخ الوفاء</translation>
        </message>
        <message>
            <source>Next due</source>
            <translation>الاستحقاق القادم</translation>
        </message>
        <message>
            <source>Next look</source>
            <translation>النظر المقبل</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Obligation</source>
            <translation>الالتزام</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>مرة واحدة</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>الاستجابة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>الترجيح</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ما هو</translation>
        </message>
    </context>
    <context>
        <name>DutyLines</name>
        <message>
            <source>Add a contact</source>
            <translation>إضافة جهة اتصال</translation>
        </message>
        <message>
            <source>Add a risk or an assumption</source>
            <translation>إضافة خطر أو افتراض</translation>
        </message>
        <message>
            <source>Add an obligation</source>
            <translation>إضافة التزام</translation>
        </message>
        <message>
            <source>Close it…</source>
            <translation>إغلاقه…</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>جهات الاتصال</translation>
        </message>
        <message>
            <source>Dated tasks</source>
            <translation>المهام المؤرخة</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>القرارات</translation>
        </message>
        <message>
            <source>End it</source>
            <translation>إنهاؤه</translation>
        </message>
        <message>
            <source>Last day of {person}.</source>
            <translation>آخر يوم لـ {person}.</translation>
        </message>
        <message>
            <source>Let it go…</source>
            <translation>الإعفاء منه…</translation>
        </message>
        <message>
            <source>Looked at…</source>
            <translation>نُظر فيه…</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>استُوفي</translation>
        </message>
        <message>
            <source>No contact is named for this arrangement. Its owner stands in the terms.</source>
            <translation>لم تُحدَّد جهة اتصال لهذا الترتيب. المسؤول عنه مذكور في الشروط.</translation>
        </message>
        <message>
            <source>No obligation is entered: reports, reviews, instalments and surveys belong here.</source>
            <translation>لم يُدخل أي التزام: مكان التقارير والاستعراضات والأقساط والاستقصاءات هنا.</translation>
        </message>
        <message>
            <source>No risk and no assumption is entered.</source>
            <translation>لم يُدخل أي خطر أو افتراض.</translation>
        </message>
        <message>
            <source>Nothing was decided about this arrangement yet.</source>
            <translation>لم يُتخذ أي قرار بشأن هذا الترتيب بعد.</translation>
        </message>
        <message>
            <source>Obligations</source>
            <translation>الالتزامات</translation>
        </message>
        <message>
            <source>Record a decision</source>
            <translation>تسجيل قرار</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Risks and assumptions</source>
            <translation>المخاطر والافتراضات</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>التراجع عنه</translation>
        </message>
        <message>
            <source>When is it looked at again? “{text}”</source>
            <translation>متى يُعاد النظر فيه؟ «{text}»</translation>
        </message>
        <message>
            <source>Why is it closed? “{text}”</source>
            <translation>لماذا يُغلق؟ «{text}»</translation>
        </message>
        <message>
            <source>Why is it let go? “{text}”, due {day}</source>
            <translation>لماذا يُترك؟ «{text}»، المستحق في {day}</translation>
        </message>
        <message>
            <source>Why is it removed? “{text}”</source>
            <translation>لماذا يُزال؟ «{text}»</translation>
        </message>
    </context>
    <context>
        <name>EditionColumns</name>
        <message>
            <source>Change</source>
            <translation>التغير</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>In the list</source>
            <translation>في القائمة</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>السطر</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Replaced</source>
            <translation>استُبدل</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>كما هو</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>حتى الآن</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Why it is left out</source>
            <translation>سبب تركه</translation>
        </message>
    </context>
    <context>
        <name>EditionPart</name>
        <message>
            <source>A published list of exchange rates</source>
            <translation>قائمة منشورة بأسعار الصرف</translation>
        </message>
        <message>
            <source>Against the register</source>
            <translation>مقابل السجل</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>اختيار ملف آخر…</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Counts from</source>
            <translation>يسري من</translation>
        </message>
        <message>
            <source>Currencies</source>
            <translation>العملات</translation>
        </message>
        <message>
            <source>Day the rates count from</source>
            <translation>اليوم الذي تسري منه الأسعار</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Lines left out</source>
            <translation>سطور تُركت</translation>
        </message>
        <message>
            <source>Lines read</source>
            <translation>سطور قُرئت</translation>
        </message>
        <message numerus="yes">
            <source>No longer in the list: %n currency code(s). The last rate stays.</source>
            <translation>
                <numerusform>لم يعد في القائمة: لا رموز عملات (%n). يبقى آخر سعر.</numerusform>
                <numerusform>لم يعد في القائمة: رمز عملة واحد (%n). يبقى آخر سعر.</numerusform>
                <numerusform>لم يعد في القائمة: رمزا عملة (%n). يبقى آخر سعر.</numerusform>
                <numerusform>لم يعد في القائمة: %n رموز عملات. يبقى آخر سعر.</numerusform>
                <numerusform>لم يعد في القائمة: %n رمز عملة. يبقى آخر سعر.</numerusform>
                <numerusform>لم يعد في القائمة: %n رمز عملة. يبقى آخر سعر.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Published lists (*.xml *.xls *.csv *.txt *.htm *.html);;All files (*)</source>
            <translation>قوائم منشورة (*.xml *.xls *.csv *.txt *.htm *.html);;كل الملفات (*)</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>إدخال</translation>
        </message>
        <message>
            <source>Take in published rates</source>
            <translation>إدخال أسعار منشورة</translation>
        </message>
        <message>
            <source>The list counts only from {day}. Is it the right one?</source>
            <translation>لا تسري القائمة إلا من {day}. هل هي المقصودة؟</translation>
        </message>
        <message>
            <source>The list names no day. Enter the day from which its rates count.</source>
            <translation>لا تذكر القائمة يوماً. أدخل اليوم الذي تسري منه أسعارها.</translation>
        </message>
        <message>
            <source>The rates that count from {day} are in the register.</source>
            <translation>الأسعار السارية من {day} مقيدة في السجل.</translation>
        </message>
        <message>
            <source>This list is in the register already. Taking it in changes nothing.</source>
            <translation>هذه القائمة مقيدة في السجل. إدخالها لا يغير شيئاً.</translation>
        </message>
        <message numerus="yes">
            <source>Unknown and left out: %n currency code(s).</source>
            <translation>
                <numerusform>غير معروف ومتروك: لا رموز عملات (%n).</numerusform>
                <numerusform>غير معروف ومتروك: رمز عملة واحد (%n).</numerusform>
                <numerusform>غير معروف ومتروك: رمزا عملة (%n).</numerusform>
                <numerusform>غير معروف ومتروك: %n رموز عملات.</numerusform>
                <numerusform>غير معروف ومتروك: %n رمز عملة.</numerusform>
                <numerusform>غير معروف ومتروك: %n رمز عملة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Up or down by more than 10 %: %n rate(s). Compare with the list before you go on.</source>
            <translation>
                <numerusform>ارتفاع أو انخفاض بأكثر من 10 %: لا أسعار (%n). قارن بالقائمة قبل المتابعة.</numerusform>
                <numerusform>ارتفاع أو انخفاض بأكثر من 10 %: سعر واحد (%n). قارن بالقائمة قبل المتابعة.</numerusform>
                <numerusform>ارتفاع أو انخفاض بأكثر من 10 %: سعران (%n). قارن بالقائمة قبل المتابعة.</numerusform>
                <numerusform>ارتفاع أو انخفاض بأكثر من 10 %: %n أسعار. قارن بالقائمة قبل المتابعة.</numerusform>
                <numerusform>ارتفاع أو انخفاض بأكثر من 10 %: %n سعراً. قارن بالقائمة قبل المتابعة.</numerusform>
                <numerusform>ارتفاع أو انخفاض بأكثر من 10 %: %n سعر. قارن بالقائمة قبل المتابعة.</numerusform>
            </translation>
        </message>
        <message>
            <source>What the list changes</source>
            <translation>ما تغيره القائمة</translation>
        </message>
        <message>
            <source>{new} new, {changed} replaced, {same} the same</source>
            <translation>{new} جديدة، {changed} مستبدلة، {same} كما هي</translation>
        </message>
    </context>
    <context>
        <name>Examples</name>
        <message>
            <source>By head count</source>
            <translation>حسب عدد الموظفين</translation>
        </message>
        <message>
            <source>Chief of service delivery</source>
            <translation>رئيس تقديم الخدمات</translation>
        </message>
        <message>
            <source>One bill was missing</source>
            <translation>كانت فاتورة ناقصة</translation>
        </message>
        <message>
            <source>Shared clinic</source>
            <translation>عيادة مشتركة</translation>
        </message>
        <message>
            <source>Signed version received</source>
            <translation>وردت النسخة الموقّعة</translation>
        </message>
        <message>
            <source>a later day</source>
            <translation>يوم لاحق</translation>
        </message>
        <message>
            <source>a participant asked for other lines</source>
            <translation>طلب أحد المشاركين بنودا أخرى</translation>
        </message>
        <message>
            <source>an invoice came late</source>
            <translation>وصلت فاتورة متأخرة</translation>
        </message>
        <message>
            <source>another entity</source>
            <translation>كيان آخر</translation>
        </message>
        <message>
            <source>another file</source>
            <translation>ملف آخر</translation>
        </message>
        <message>
            <source>another record</source>
            <translation>قيد آخر</translation>
        </message>
        <message>
            <source>as it is</source>
            <translation>كما هو</translation>
        </message>
        <message>
            <source>corrected by a credit note</source>
            <translation>صُحِّح بإشعار دائن</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>entered for the wrong day</source>
            <translation>أُدخل ليوم غير صحيح</translation>
        </message>
        <message>
            <source>headcount</source>
            <translation>عدد الموظفين</translation>
        </message>
        <message>
            <source>it is now a kind of the shipped catalogue</source>
            <translation>أصبح الآن نوعا في الدليل المرفق</translation>
        </message>
        <message>
            <source>its framework agreement</source>
            <translation>اتفاقه الإطاري</translation>
        </message>
        <message>
            <source>services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>the bank gave it, as the list has none</source>
            <translation>أعطاه المصرف لخلو القائمة منه</translation>
        </message>
        <message>
            <source>the census was corrected</source>
            <translation>صُحِّح التعداد</translation>
        </message>
        <message>
            <source>the exchange of letters</source>
            <translation>تبادل الرسائل</translation>
        </message>
        <message>
            <source>the fuel price rose</source>
            <translation>ارتفع سعر الوقود</translation>
        </message>
        <message>
            <source>the meter was read again</source>
            <translation>قُرئ العداد من جديد</translation>
        </message>
        <message>
            <source>the payment was booked twice</source>
            <translation>قُيدت الدفعة مرتين</translation>
        </message>
        <message>
            <source>the quantity is wrong</source>
            <translation>الكمية غير صحيحة</translation>
        </message>
        <message>
            <source>the quantity was wrong</source>
            <translation>كانت الكمية غير صحيحة</translation>
        </message>
        <message>
            <source>the request was withdrawn</source>
            <translation>سُحب الطلب</translation>
        </message>
        <message>
            <source>two more vehicles from January</source>
            <translation>مركبتان إضافيتان اعتباراً من يناير</translation>
        </message>
        <message>
            <source>usage</source>
            <translation>الاستخدام</translation>
        </message>
        <message>
            <source>“agreed at the annual review”</source>
            <translation>«اتُّفق عليه في المراجعة السنوية»</translation>
        </message>
    </context>
    <context>
        <name>ExceptionsPage</name>
        <message numerus="yes">
            <source>%n check(s) run</source>
            <translation>
                <numerusform>لا تسويات شُغّلت (%n)</numerusform>
                <numerusform>شُغّلت تسوية واحدة (%n)</numerusform>
                <numerusform>شُغّلت تسويتان (%n)</numerusform>
                <numerusform>شُغّلت %n تسويات</numerusform>
                <numerusform>شُغّلت %n تسوية</numerusform>
                <numerusform>شُغّلت %n تسوية</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) selected</source>
            <translation>
                <numerusform>لا سطور مختارة (%n)</numerusform>
                <numerusform>سطر واحد مختار (%n)</numerusform>
                <numerusform>سطران مختاران (%n)</numerusform>
                <numerusform>%n سطور مختارة</numerusform>
                <numerusform>%n سطراً مختاراً</numerusform>
                <numerusform>%n سطر مختار</numerusform>
            </translation>
        </message>
        <message>
            <source>Check</source>
            <translation>التسوية</translation>
        </message>
        <message>
            <source>Compare with the ledger…</source>
            <translation>المقارنة بدفتر الأستاذ…</translation>
        </message>
        <message>
            <source>Dismissed ones too</source>
            <translation>المستبعدة أيضاً</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>الاستثناءات</translation>
        </message>
        <message>
            <source>Run reconciliations…</source>
            <translation>تشغيل التسويات…</translation>
        </message>
        <message>
            <source>{checks}: {new} new differences, {gone} no longer found.</source>
            <translation>{checks}: فروق جديدة {new}، وما لم يعد يظهر {gone}.</translation>
        </message>
    </context>
    <context>
        <name>ExportedNow</name>
        <message>
            <source>Every sheet is marked DRAFT, CHECK FAILED.</source>
            <translation>تحمل كل ورقة علامة: مسودة، لم تنجح المراجعة.</translation>
        </message>
        <message>
            <source>If exported now</source>
            <translation>إذا صُدّر الآن</translation>
        </message>
        <message>
            <source>It ties out with the register.</source>
            <translation>يطابق السجل.</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>A delivery that was entered does not change.</source>
            <translation>التسليم المسجل لا يتغير.</translation>
        </message>
        <message>
            <source>A frozen run does not change, and neither do its shares.</source>
            <translation>التوزيع المجمَّد لا يتغير، ولا تتغير حصصه.</translation>
        </message>
        <message>
            <source>A handover pack is not written as “{ending}”.</source>
            <translation>لا يُكتب ملف التسليم بصيغة «{ending}».</translation>
        </message>
        <message>
            <source>A record cannot come and go in one act.</source>
            <translation>لا يمكن أن يُضاف قيد ويُحذف في عملية واحدة.</translation>
        </message>
        <message>
            <source>A service has one rate for a unit on a day.</source>
            <translation>للخدمة سعر واحد للوحدة في اليوم الواحد.</translation>
        </message>
        <message>
            <source>A settlement that was entered does not change.</source>
            <translation>التسديد المسجل لا يتغير.</translation>
        </message>
        <message>
            <source>A statement is not written in “{language}”.</source>
            <translation>لا يُكتب الكشف باللغة «{language}».</translation>
        </message>
        <message>
            <source>Add at least one line with a place and a figure.</source>
            <translation>أضف سطرًا واحدًا على الأقل فيه موضع ورقم.</translation>
        </message>
        <message>
            <source>Add the line.</source>
            <translation>أضف السطر.</translation>
        </message>
        <message>
            <source>Amend the arrangement: the amendment makes the next version of its terms.</source>
            <translation>عدِّل الترتيب: فالتعديل ينشئ النسخة التالية من شروطه.</translation>
        </message>
        <message>
            <source>Amend {reference} instead; the amendment makes the next version of its terms.</source>
            <translation>عدِّل {reference} بدلاً من ذلك؛ فالتعديل ينشئ النسخة التالية من شروطه.</translation>
        </message>
        <message>
            <source>An issued bill does not change, and neither do its lines.</source>
            <translation>الفاتورة الصادرة لا تتغير، ولا تتغير بنودها.</translation>
        </message>
        <message>
            <source>And {count} more of these.</source>
            <translation>و{count} أخرى مثلها.</translation>
        </message>
        <message>
            <source>Another window or program is writing to the store.</source>
            <translation>توجد نافذة أخرى أو برنامج آخر يكتب في المخزن.</translation>
        </message>
        <message>
            <source>Answer the questions first.</source>
            <translation>أجب عن الأسئلة أولا.</translation>
        </message>
        <message>
            <source>Ask for a copy without its old figures.</source>
            <translation>اطلب نسخة خالية من أرقامه القديمة.</translation>
        </message>
        <message>
            <source>Ask for the file again.</source>
            <translation>اطلب الملف من جديد.</translation>
        </message>
        <message>
            <source>Ask its sender for the file again.</source>
            <translation>اطلب الملف من مرسله مرة أخرى.</translation>
        </message>
        <message>
            <source>Ask its sender for the workbook it was printed from.</source>
            <translation>اطلب من مرسله المصنّف الذي طُبع منه.</translation>
        </message>
        <message>
            <source>Ask the desk for a larger range, or for a table, which grows by itself.</source>
            <translation>اطلب نطاقًا أكبر، أو جدولًا يتوسع من تلقاء نفسه.</translation>
        </message>
        <message>
            <source>Ask the desk for the unsigned workbook.</source>
            <translation>اطلب المصنَّف غير الموقَّع.</translation>
        </message>
        <message>
            <source>Ask the desk to leave the rows below the table free.</source>
            <translation>اطلب إبقاء الصفوف التي تحت الجدول خالية.</translation>
        </message>
        <message>
            <source>Ask the desk to refer to the columns of the table by name.</source>
            <translation>اطلب الإشارة إلى أعمدة الجدول بأسمائها.</translation>
        </message>
        <message>
            <source>Ask the office for the workbook as it was made.</source>
            <translation>اطلب من المكتب المصنَّف كما أُعدّ.</translation>
        </message>
        <message>
            <source>Ask the office to export it again, or leave it out.</source>
            <translation>اطلب من المكتب تصديره من جديد، أو اتركه.</translation>
        </message>
        <message>
            <source>Ask the office which one counts, and leave the other out.</source>
            <translation>اسأل المكتب أيهما يُعتدّ به، واترك الآخر.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server to free some space, then save again.</source>
            <translation>اطلب من القائم على الخادوم إخلاء مساحة، ثم احفظ مرة أخرى.</translation>
        </message>
        <message>
            <source>Ask whoever runs the server, or use pg_dump.</source>
            <translation>اسأل القائم على الخادوم، أو استخدم pg_dump.</translation>
        </message>
        <message>
            <source>Attach the document again from its original, or copy the documents folder back from a backup.</source>
            <translation>أرفق الوثيقة مرة أخرى من أصلها، أو انسخ مجلد الوثائق مجددا من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Attach the document again.</source>
            <translation>أرفق الوثيقة مرة أخرى.</translation>
        </message>
        <message>
            <source>Attach the right document and say why it takes the place of this one.</source>
            <translation>أرفق الوثيقة الصحيحة واذكر سبب حلولها محل هذه الوثيقة.</translation>
        </message>
        <message>
            <source>Buttons or other controls: {count}.</source>
            <translation>الأزرار وعناصر التحكم الأخرى: {count}.</translation>
        </message>
        <message>
            <source>Charts: {count}.</source>
            <translation>الرسوم البيانية: {count}.</translation>
        </message>
        <message>
            <source>Check that the disk is connected, choose another file, set up a new office or restore a backup.</source>
            <translation>تحقق من أن القرص موصول، أو اختر ملفا آخر، أو أعدّ مكتبا جديدا، أو استعد نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Check that the file and its folder may be written, or copy the store to a place that may be.</source>
            <translation>تحقق من إمكان الكتابة في الملف وفي مجلده، أو انسخ المخزن إلى مكان تمكن الكتابة فيه.</translation>
        </message>
        <message>
            <source>Check that the folder exists and may be read and written.</source>
            <translation>تحقق من أن المجلد موجود وأن القراءة والكتابة فيه ممكنتان.</translation>
        </message>
        <message>
            <source>Check that you may read and write the file and its folder; copy it from a read-only disk to your own first.</source>
            <translation>تحقق من أن لك حق القراءة والكتابة في الملف ومجلده؛ وإن كان على قرص للقراءة فقط فانسخه إلى قرصك أولا.</translation>
        </message>
        <message>
            <source>Check the disk and its connection, then restore the newest backup if the error comes back.</source>
            <translation>افحص القرص ووصلته، ثم استعد أحدث نسخة احتياطية إذا تكرر الخطأ.</translation>
        </message>
        <message>
            <source>Check the disk and its connection, then try again.</source>
            <translation>افحص القرص ووصلته، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Check the disk or the network folder and export again.</source>
            <translation>افحص القرص أو مجلد الشبكة وصدّر مرة أخرى.</translation>
        </message>
        <message>
            <source>Check the disk.</source>
            <translation>افحص القرص.</translation>
        </message>
        <message>
            <source>Check the disk; then check the store itself.</source>
            <translation>افحص القرص، ثم افحص المخزن نفسه.</translation>
        </message>
        <message>
            <source>Check the name and that the disk is connected.</source>
            <translation>تحقق من الاسم ومن أن القرص موصول.</translation>
        </message>
        <message>
            <source>Check the network and ask whoever runs the server, then try again.</source>
            <translation>افحص الشبكة واسأل القائم على الخادوم، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Choose a file from the backups folder, or make a backup of that store first.</source>
            <translation>اختر ملفا من مجلد النسخ الاحتياطية، أو أنشئ أولا نسخة احتياطية من ذلك المخزن.</translation>
        </message>
        <message>
            <source>Choose a folder you may write to, or ask for the right to write there.</source>
            <translation>اختر مجلدا يحق لك الكتابة فيه، أو اطلب حق الكتابة هناك.</translation>
        </message>
        <message>
            <source>Choose a folder you may write to.</source>
            <translation>اختر مجلدا يحق لك الكتابة فيه.</translation>
        </message>
        <message>
            <source>Choose a workbook made by this program, as it was sent.</source>
            <translation>اختر مصنَّفًا أعدّه هذا البرنامج كما أُرسل.</translation>
        </message>
        <message>
            <source>Choose a workbook made by this program.</source>
            <translation>اختر مصنفا أنشأه هذا البرنامج.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <translation>اختر نسخة احتياطية أخرى.</translation>
        </message>
        <message>
            <source>Choose another file for the demonstration.</source>
            <translation>اختر ملفا آخر للعرض التجريبي.</translation>
        </message>
        <message>
            <source>Choose another file, give the right key, or restore a backup.</source>
            <translation>اختر ملفا آخر، أو أدخل المفتاح الصحيح، أو استعد نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Choose another file, or restore a backup.</source>
            <translation>اختر ملفا آخر، أو استعد نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>اختر ملفا آخر.</translation>
        </message>
        <message>
            <source>Choose another folder, or free some room.</source>
            <translation>اختر مجلدًا آخر أو وفّر بعض المساحة.</translation>
        </message>
        <message>
            <source>Choose another folder.</source>
            <translation>اختر مجلدا آخر.</translation>
        </message>
        <message>
            <source>Choose another name for the result.</source>
            <translation>اختر اسمًا آخر للناتج.</translation>
        </message>
        <message>
            <source>Choose another name, or open that store.</source>
            <translation>اختر اسما آخر، أو افتح ذلك المخزن.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>اختر اسما آخر.</translation>
        </message>
        <message>
            <source>Choose another one.</source>
            <translation>اختر غيره.</translation>
        </message>
        <message>
            <source>Choose another way to send the figures, and tell us.</source>
            <translation>أرسل الأرقام بطريقة أخرى وأبلغنا.</translation>
        </message>
        <message>
            <source>Choose it again.</source>
            <translation>اختره مرة أخرى.</translation>
        </message>
        <message>
            <source>Choose one of: {choices}.</source>
            <translation>اختر من بين: {choices}.</translation>
        </message>
        <message>
            <source>Choose the file as it was downloaded.</source>
            <translation>اختر الملف كما نُزِّل.</translation>
        </message>
        <message>
            <source>Choose the file as it was downloaded: XML, text or web page.</source>
            <translation>اختر الملف كما نُزِّل: XML أو نص أو صفحة ويب.</translation>
        </message>
        <message>
            <source>Choose the file as the desk sent it.</source>
            <translation>اختر الملف كما أُرسل.</translation>
        </message>
        <message>
            <source>Close it everywhere and try again.</source>
            <translation>أغلقه في كل مكان وحاول مجددًا.</translation>
        </message>
        <message>
            <source>Close it if it is open elsewhere, or copy it to this computer.</source>
            <translation>أغلقه إن كان مفتوحاً في مكان آخر، أو انسخه إلى هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Close it in the other program or copy it to another folder, then try again.</source>
            <translation>أغلقه في البرنامج الآخر أو انسخه إلى مجلد آخر، ثم حاول من جديد.</translation>
        </message>
        <message>
            <source>Close it there and export again, or choose another name.</source>
            <translation>أغلقه هناك وصدّر مرة أخرى، أو اختر اسما آخر.</translation>
        </message>
        <message>
            <source>Close the program and restore the newest backup; the damaged file is moved aside, never deleted.</source>
            <translation>أغلق البرنامج واستعد أحدث نسخة احتياطية؛ ويُنقل الملف التالف جانبا ولا يُحذف أبدا.</translation>
        </message>
        <message>
            <source>Connections to other places: {count}. They are kept and were not opened.</source>
            <translation>اتصالات بأماكن أخرى: {count}. أُبقي عليها ولم تُفتح.</translation>
        </message>
        <message>
            <source>Conversations about cells: {count}.</source>
            <translation>محادثات عن الخلايا: {count}.</translation>
        </message>
        <message>
            <source>Copy the documents folder back from a backup, or attach the document again.</source>
            <translation>انسخ مجلد الوثائق مجددا من نسخة احتياطية، أو أرفق الوثيقة مرة أخرى.</translation>
        </message>
        <message>
            <source>Correct it by a new act, such as a credit note, another run or a restatement.</source>
            <translation>صححه بإجراء جديد، مثل إشعار دائن أو احتساب آخر أو تقديم مصحح.</translation>
        </message>
        <message>
            <source>Correct it by a new act, such as an amendment, a credit note or a reversal.</source>
            <translation>صححه بإجراء جديد، مثل تعديل أو إشعار دائن أو قيد عكسي.</translation>
        </message>
        <message>
            <source>Correct the file, line by line.</source>
            <translation>صحّح الملف سطرًا سطرًا.</translation>
        </message>
        <message>
            <source>Correct the record and export again; nothing was written.</source>
            <translation>صحّح القيد وصدّر مرة أخرى؛ فلم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Correct the record, or the mapping.</source>
            <translation>صحّح السجل أو الربط.</translation>
        </message>
        <message>
            <source>Delete what is not needed from it, or divide it into several files.</source>
            <translation>احذف منه ما لا يلزم، أو قسّمه إلى عدة ملفات.</translation>
        </message>
        <message>
            <source>Delete what stands far to the right in it, save it, and read it again.</source>
            <translation>احذف ما يقع بعيدًا في آخر صفوفه، واحفظه، واقرأه من جديد.</translation>
        </message>
        <message>
            <source>Diagrams: {count}.</source>
            <translation>المخططات: {count}.</translation>
        </message>
        <message>
            <source>Do not use this file, and tell whoever sent it.</source>
            <translation>لا تستخدم هذا الملف وأبلغ من أرسله.</translation>
        </message>
        <message>
            <source>Documents of other programs: {count}.</source>
            <translation>وثائق برامج أخرى: {count}.</translation>
        </message>
        <message>
            <source>Download the list again from where it is published.</source>
            <translation>نزِّل القائمة مرة أخرى من موضع نشرها.</translation>
        </message>
        <message>
            <source>Drawn shapes: {count}.</source>
            <translation>الأشكال المرسومة: {count}.</translation>
        </message>
        <message>
            <source>End the other rate before the day this one begins, then save again.</source>
            <translation>أنهِ السعر الآخر قبل اليوم الذي يبدأ فيه هذا السعر، ثم احفظ مرة أخرى.</translation>
        </message>
        <message>
            <source>Enter a further delivery that corrects it.</source>
            <translation>أدخل تسليما آخر يصححه.</translation>
        </message>
        <message>
            <source>Enter the opposite settlement, and then the right one.</source>
            <translation>أدخل التسديد المعاكس ثم التسديد الصحيح.</translation>
        </message>
        <message>
            <source>Export again. If it happens again, check the register before anything is sent.</source>
            <translation>صدّر مرة أخرى. وإذا تكرر ذلك فافحص السجل قبل إرسال أي شيء.</translation>
        </message>
        <message>
            <source>Extensions that reach the web: {count}.</source>
            <translation>إضافات تصل إلى الشبكة: {count}.</translation>
        </message>
        <message>
            <source>Formulas: {count}. They are worked out anew when it is opened.</source>
            <translation>الصيغ: {count}. تُحسب من جديد عند فتحه.</translation>
        </message>
        <message>
            <source>Free memory and disk space, then try again.</source>
            <translation>حرّر بعض الذاكرة ومساحة القرص، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Free some space on the disk that holds the store and save again.</source>
            <translation>أخلِ مساحة على القرص الذي يوجد فيه المخزن واحفظ مرة أخرى.</translation>
        </message>
        <message>
            <source>Free some space or choose a folder on another disk, then try again.</source>
            <translation>أخلِ مساحة أو اختر مجلدا على قرص آخر، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Free some space or choose a folder on another disk.</source>
            <translation>أخلِ مساحة أو اختر مجلدا على قرص آخر.</translation>
        </message>
        <message>
            <source>Free some space or choose another disk, then export again.</source>
            <translation>أخلِ مساحة أو اختر قرصا آخر، ثم صدّر مرة أخرى.</translation>
        </message>
        <message>
            <source>Give it a name that ends in {ending}.</source>
            <translation>أعطه اسمًا ينتهي بـ {ending}.</translation>
        </message>
        <message>
            <source>Give its key; if it never had one, restore the newest backup.</source>
            <translation>أدخل مفتاحه؛ وإن لم يكن له مفتاح قط فاستعد أحدث نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Go on with the version that wrote it, and report this. A copy is kept: {copy}.</source>
            <translation>تابع العمل بالإصدار الذي كتبه وأبلغ عن ذلك. حُفظت نسخة منه: {copy}.</translation>
        </message>
        <message>
            <source>Groups of sparklines: {count}.</source>
            <translation>مجموعات خطوط المؤشر: {count}.</translation>
        </message>
        <message>
            <source>Hidden sheets: {count}, {where}.</source>
            <translation>الأوراق المخفية: {count}، {where}.</translation>
        </message>
        <message>
            <source>Install the newer version to make changes.</source>
            <translation>ثبّت الإصدار الأحدث لتتمكن من إجراء تغييرات.</translation>
        </message>
        <message>
            <source>Install the newer version.</source>
            <translation>ثبّت الإصدار الأحدث.</translation>
        </message>
        <message>
            <source>It carries macros. They are kept and were not run; whether they are safe was not looked at.</source>
            <translation>يحمل وحدات ماكرو. أُبقي عليها ولم تُشغَّل؛ ولم يُنظر في سلامتها.</translation>
        </message>
        <message>
            <source>It carries the mark of a draft whose check failed.</source>
            <translation>يحمل علامة مسودة أخفق فحصها.</translation>
        </message>
        <message>
            <source>It holds a data model.</source>
            <translation>يحتوي على نموذج بيانات.</translation>
        </message>
        <message>
            <source>It holds formulas that fill several cells by themselves.</source>
            <translation>يحتوي على صيغ تملأ عدة خلايا من تلقاء نفسها.</translation>
        </message>
        <message>
            <source>It holds views of its readers.</source>
            <translation>يحتوي على طرق عرض لقرائه.</translation>
        </message>
        <message>
            <source>It is brought up to date when it is opened; a backup is made first.</source>
            <translation>يُحدَّث عند فتحه، وتُنشأ نسخة احتياطية قبل ذلك.</translation>
        </message>
        <message>
            <source>It maps cells to XML.</source>
            <translation>يربط خلايا بملف XML.</translation>
        </message>
        <message>
            <source>Its columns are: {choices}.</source>
            <translation>أعمدته هي: {choices}.</translation>
        </message>
        <message>
            <source>Its days are counted from 1904, and they are written so.</source>
            <translation>تُحسب أيامه ابتداءً من 1904، وتُكتب كذلك.</translation>
        </message>
        <message>
            <source>Its names are: {choices}.</source>
            <translation>أسماؤه هي: {choices}.</translation>
        </message>
        <message>
            <source>Its sheets are: {choices}.</source>
            <translation>أوراقه هي: {choices}.</translation>
        </message>
        <message>
            <source>Its tables are: {choices}.</source>
            <translation>جداوله هي: {choices}.</translation>
        </message>
        <message>
            <source>Keep the store on this computer's own disk, best in the local application folder; backups and packages may be kept there instead.</source>
            <translation>احتفظ بالمخزن على قرص هذا الحاسوب نفسه، ويُفضَّل في مجلد التطبيقات المحلي؛ أما النسخ الاحتياطية والحزم فيمكن حفظها هناك.</translation>
        </message>
        <message>
            <source>Leave the demonstration out.</source>
            <translation>اترك النسخة التجريبية.</translation>
        </message>
        <message>
            <source>Links to other workbooks: {count}. They are kept and were not opened.</source>
            <translation>روابط بمصنَّفات أخرى: {count}. أُبقي عليها ولم تُفتح.</translation>
        </message>
        <message>
            <source>List the bills with: bill list.</source>
            <translation>اعرض الفواتير بالأمر: bill list.</translation>
        </message>
        <message>
            <source>List the orders with: order list.</source>
            <translation>اعرض الطلبات بالأمر: order list.</translation>
        </message>
        <message>
            <source>List the references with: list arrangements, or list services.</source>
            <translation>اعرض المراجع بالأمر: list arrangements أو list services.</translation>
        </message>
        <message>
            <source>List the submissions with: submissions.</source>
            <translation>اعرض الإرسالات بالأمر: submissions.</translation>
        </message>
        <message>
            <source>List them with: catalogue list.</source>
            <translation>اعرضها بالأمر: catalogue list.</translation>
        </message>
        <message>
            <source>Look at it as it is, or copy it into a folder you may write to.</source>
            <translation>اطّلع عليه كما هو، أو انسخه إلى مجلد يحق لك الكتابة فيه.</translation>
        </message>
        <message>
            <source>Look at it with template-map, correct the mapping, and keep it as a new version.</source>
            <translation>انظر فيه باستخدام template-map، وصحّح الربط، واحفظه نسخةً جديدة.</translation>
        </message>
        <message>
            <source>Make a credit or a further bill that corrects it.</source>
            <translation>أعد إشعارا دائنا أو فاتورة أخرى تصححها.</translation>
        </message>
        <message>
            <source>Make a new run that follows it; the frozen one stays for comparison.</source>
            <translation>أجرِ توزيعا جديدا يليه؛ ويبقى المجمَّد للمقارنة.</translation>
        </message>
        <message>
            <source>Mend the cell in a spreadsheet program, save the file, and read it again.</source>
            <translation>صحّح الخلية في برنامج جداول، واحفظ الملف، واقرأه من جديد.</translation>
        </message>
        <message>
            <source>Name a file that ends with .xlsx or .html. The window also writes PDF.</source>
            <translation>سمِّ ملفًا ينتهي بـ ‎.xlsx أو ‎.html. وتكتب النافذة PDF أيضًا.</translation>
        </message>
        <message>
            <source>Name one of: {choices}.</source>
            <translation>سمِّ واحدًا من: {choices}.</translation>
        </message>
        <message>
            <source>Name the workbooks of the offices.</source>
            <translation>سمِّ مصنَّفات المكاتب.</translation>
        </message>
        <message>
            <source>Newer validations or conditional formats: {count}.</source>
            <translation>قواعد تحقق أو تنسيق شرطي حديثة: {count}.</translation>
        </message>
        <message>
            <source>No kind of service {code} was added in this register.</source>
            <translation>لم يضف نوع خدمة {code} في هذا السجل.</translation>
        </message>
        <message>
            <source>No mapping “{value}” is kept here.</source>
            <translation>لا يُحفظ هنا ربط «{value}».</translation>
        </message>
        <message>
            <source>No office has been set up in this register yet, so no reference can be given.</source>
            <translation>لم يُعَدّ أي مكتب في هذا السجل بعد، ولذلك لا يمكن إسناد رقم مرجعي.</translation>
        </message>
        <message>
            <source>No workbook of {office} was given.</source>
            <translation>لم يُقدَّم مصنَّف من {office}.</translation>
        </message>
        <message>
            <source>No workbook was given.</source>
            <translation>لم يُقدَّم أي مصنَّف.</translation>
        </message>
        <message>
            <source>Open it and save it as .xlsx.</source>
            <translation>افتحه واحفظه بصيغة .xlsx.</translation>
        </message>
        <message>
            <source>Open it in Excel and save it as “Excel Workbook (.xlsx)”.</source>
            <translation>افتحه في Excel واحفظه «مصنَّف Excel (.xlsx)».</translation>
        </message>
        <message>
            <source>Open it in a spreadsheet program, save it as .xlsx, and choose that file.</source>
            <translation>افتحه في برنامج جداول، واحفظه بصيغة ‎.xlsx، واختر ذلك الملف.</translation>
        </message>
        <message>
            <source>Open it where the password is known, save it without one, and choose that copy.</source>
            <translation>افتحه حيث تُعرف كلمة المرور، واحفظه بدونها، واختر تلك النسخة.</translation>
        </message>
        <message>
            <source>Open it with its password and save a copy without one.</source>
            <translation>افتحه بكلمة مروره واحفظ نسخة من دونها.</translation>
        </message>
        <message>
            <source>Open it without a key, or choose the encrypted store.</source>
            <translation>افتحه من دون مفتاح، أو اختر المخزن المشفّر.</translation>
        </message>
        <message>
            <source>Open its kept workbook instead.</source>
            <translation>افتح بدلا منه مصنفه المحفوظ.</translation>
        </message>
        <message>
            <source>Open its kept workbook instead: it is what was sent.</source>
            <translation>افتح بدلا منه مصنفه المحفوظ: فهو ما أرسل.</translation>
        </message>
        <message>
            <source>Open the store where it can be written.</source>
            <translation>افتح المخزن في مكان تمكن الكتابة فيه.</translation>
        </message>
        <message>
            <source>Papers cannot be attached to a record of this kind.</source>
            <translation>لا يمكن إرفاق وثائق بقيد من هذا النوع.</translation>
        </message>
        <message>
            <source>Papers cannot be kept here: this register is not a file.</source>
            <translation>لا يمكن حفظ الوثائق هنا: هذا السجل ليس ملفا.</translation>
        </message>
        <message>
            <source>Parts for pictures or cards in cells: {count}.</source>
            <translation>أجزاء لصور أو بطاقات في الخلايا: {count}.</translation>
        </message>
        <message>
            <source>Parts that its owner added: {count}.</source>
            <translation>أجزاء أضافها صاحبه: {count}.</translation>
        </message>
        <message>
            <source>Pictures behind sheets: {count}.</source>
            <translation>صور خلف الأوراق: {count}.</translation>
        </message>
        <message>
            <source>Pivot tables: {count}. They read their lists anew when it is opened.</source>
            <translation>الجداول المحورية: {count}. تقرأ قوائمها من جديد عند فتحه.</translation>
        </message>
        <message>
            <source>Point the mapping to a cell below.</source>
            <translation>وجّه الربط إلى خلية في الأسفل.</translation>
        </message>
        <message>
            <source>Point the mapping to a cell for entries.</source>
            <translation>وجّه الربط إلى خلية مخصصة للإدخال.</translation>
        </message>
        <message>
            <source>Point the mapping to another cell, or have the format of the cell changed.</source>
            <translation>وجّه الربط إلى خلية أخرى، أو اطلب تغيير تنسيق الخلية.</translation>
        </message>
        <message>
            <source>Point the mapping to another table.</source>
            <translation>وجّه الربط إلى جدول آخر.</translation>
        </message>
        <message>
            <source>Point the mapping to the first of these cells.</source>
            <translation>وجّه الربط إلى أولى هذه الخلايا.</translation>
        </message>
        <message>
            <source>Point the mapping to the list that the pivot table reads.</source>
            <translation>وجّه الربط إلى القائمة التي يقرأها الجدول المحوري.</translation>
        </message>
        <message>
            <source>Protected sheets: {count}. The protection is kept; cells are filled anyway.</source>
            <translation>الأوراق المحمية: {count}. أُبقي على الحماية؛ وتُملأ الخلايا مع ذلك.</translation>
        </message>
        <message>
            <source>Ranges that named people may change: {count}.</source>
            <translation>نطاقات يغيّرها أشخاص محددون: {count}.</translation>
        </message>
        <message>
            <source>Read the sheet again and look at the preview.</source>
            <translation>اقرأ الورقة من جديد وانظر في المعاينة.</translation>
        </message>
        <message>
            <source>Restore the newest backup; the present file is moved aside, never deleted.</source>
            <translation>استعد أحدث نسخة احتياطية؛ ويُنقل الملف الحالي جانبا ولا يُحذف أبدا.</translation>
        </message>
        <message>
            <source>Save it again as a text table in a spreadsheet program, or as .xlsx.</source>
            <translation>احفظه من جديد كجدول نصي في برنامج جداول، أو بصيغة ‎.xlsx.</translation>
        </message>
        <message>
            <source>Save it as a workbook (.xlsx) or as text with separators (.csv) and choose it again.</source>
            <translation>احفظه كمصنف (.xlsx) أو كنص بفواصل (.csv) ثم اختره من جديد.</translation>
        </message>
        <message>
            <source>Say for each whether to keep what is there now or to take it back as well.</source>
            <translation>حدّد لكل قيمة ما إذا كانت تبقى كما هي الآن أو يُتراجع عنها أيضا.</translation>
        </message>
        <message>
            <source>Set up your office first: File, Set up my office; or the command init.</source>
            <translation>أعدّ مكتبك أولا: ملف، إعداد مكتبي؛ أو بالأمر init.</translation>
        </message>
        <message>
            <source>Settings of printers: {count}.</source>
            <translation>إعدادات الطابعات: {count}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, cell {cell}: it shows the error {value}.</source>
            <translation>الورقة {sheet}، الخلية {cell}: تعرض الخطأ {value}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, cell {cell}: its formula has no result.</source>
            <translation>الورقة {sheet}، الخلية {cell}: لا نتيجة لصيغتها.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, row {row}{subject}, {field}: {reason}.</source>
            <translation>الورقة {sheet}، الصف {row}{subject}، {field}: {reason}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, {figure}: the cover says {stated}, the rows add up to {counted}.</source>
            <translation>الورقة {sheet}، {figure}: يقول الغلاف {stated}، ومجموع الصفوف {counted}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, {figure}: the finished workbook says {here} and not {register}, so it was not kept.</source>
            <translation>الورقة {sheet}، {figure}: يورد المصنف المنجز {here} لا {register}، ولذلك لم يُحفظ.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, {figure}: the finished workbook says {here} and the register {register}. The first row that differs is {row}, {reference}.</source>
            <translation>الورقة {sheet}، {figure}: يقول المصنف المكتمل {here} ويقول السجل {register}. أول صف مختلف هو {row}، {reference}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, {figure}: the totals row says {stated}, the rows add up to {counted}.</source>
            <translation>الورقة {sheet}، {figure}: يقول صف المجاميع {stated}، ومجموع الصفوف {counted}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}: the cover says {stated} rows, the sheet holds {counted}.</source>
            <translation>الورقة {sheet}: يقول الغلاف {stated} من الصفوف، وفي الورقة {counted}.</translation>
        </message>
        <message>
            <source>Sheets of dialogues or old macros: {count}.</source>
            <translation>أوراق حوار أو ماكرو قديمة: {count}.</translation>
        </message>
        <message>
            <source>Sheets with pictures in the head or foot: {count}.</source>
            <translation>أوراق فيها صور في الرأس أو التذييل: {count}.</translation>
        </message>
        <message>
            <source>Signed terms do not change.</source>
            <translation>الشروط الموقَّعة لا تتغير.</translation>
        </message>
        <message>
            <source>Slicers or timelines: {count}.</source>
            <translation>مقسمات العرض أو الجداول الزمنية: {count}.</translation>
        </message>
        <message>
            <source>Something was changed while the workbook was made.</source>
            <translation>تغير شيء أثناء إعداد المصنف.</translation>
        </message>
        <message>
            <source>Split the period.</source>
            <translation>قسّم الفترة.</translation>
        </message>
        <message>
            <source>Styles of charts: {count}.</source>
            <translation>أنماط الرسوم البيانية: {count}.</translation>
        </message>
        <message>
            <source>Submit a restatement: it is the next submission of the period and says why.</source>
            <translation>قدم نسخة مصححة: فهي التقديم التالي للفترة وتذكر السبب.</translation>
        </message>
        <message>
            <source>Submit it again.</source>
            <translation>أرسله مرة أخرى.</translation>
        </message>
        <message>
            <source>Such a sheet is not written in “{language}”.</source>
            <translation>لا تُكتب مثل هذه الورقة بلغة «{language}».</translation>
        </message>
        <message>
            <source>Summary, {figure}: the cell says {stated}, the lists give {counted}.</source>
            <translation>الخلاصة، {figure}: تقول الخلية {stated}، وتعطي القوائم {counted}.</translation>
        </message>
        <message>
            <source>Take back the act itself; it is further down in the list.</source>
            <translation>تراجع عن العملية نفسها؛ وهي واردة أدناه في القائمة.</translation>
        </message>
        <message>
            <source>Take back what was done with the {target} since, or remove the {kind}, then try again.</source>
            <translation>تراجع عما جرى منذ ذلك الحين بشأن {target}، أو احذف {kind}، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Take it out.</source>
            <translation>احذفه.</translation>
        </message>
        <message>
            <source>Take one of its two lines out of the mapping.</source>
            <translation>احذف أحد سطريه من الربط.</translation>
        </message>
        <message>
            <source>Take the line out of the mapping, or name one of: {choices}.</source>
            <translation>احذف السطر من الربط، أو سمِّ واحدًا من: {choices}.</translation>
        </message>
        <message>
            <source>The backup {name} was changed or damaged after it was made.</source>
            <translation>تغيرت النسخة الاحتياطية {name} أو تلفت بعد إنشائها.</translation>
        </message>
        <message>
            <source>The catalogues differ: {first} ({office}) and {second} ({other}).</source>
            <translation>يختلف الدليلان: {first} ({office}) و{second} ({other}).</translation>
        </message>
        <message>
            <source>The copy of the store did not pass its check and was not kept.</source>
            <translation>لم تجتز نسخة المخزن الفحص ولم يُحتفظ بها.</translation>
        </message>
        <message>
            <source>The cover counts the list {sheet}, and the workbook does not have it.</source>
            <translation>يعدّ الغلاف القائمة {sheet}، وليست في المصنَّف.</translation>
        </message>
        <message>
            <source>The cover of {name} does not say {missing}.</source>
            <translation>لا يذكر غلاف {name} ما يلي: {missing}.</translation>
        </message>
        <message>
            <source>The disk is full: {name} could not be written. What was there before is untouched.</source>
            <translation>القرص ممتلئ: تعذرت كتابة {name}. ولم يُمس ما كان موجودا من قبل.</translation>
        </message>
        <message>
            <source>The disk is full; nothing that was saved before is lost.</source>
            <translation>القرص ممتلئ؛ ولم يُفقد شيء مما حُفظ من قبل.</translation>
        </message>
        <message>
            <source>The disk of the server is full; nothing that was saved before is lost.</source>
            <translation>قرص الخادوم ممتلئ؛ ولم يُفقد شيء مما حُفظ من قبل.</translation>
        </message>
        <message>
            <source>The disk of {folder} has {free} free, but {needed} are needed.</source>
            <translation>المساحة الخالية على القرص الذي يوجد فيه {folder} هي {free}، والمطلوب {needed}.</translation>
        </message>
        <message>
            <source>The disk reported an error; the change was not saved.</source>
            <translation>أبلغ القرص عن خطأ؛ ولم يُحفظ التغيير.</translation>
        </message>
        <message>
            <source>The document {name}… is no longer in the folder {folder}.</source>
            <translation>لم تعد الوثيقة {name}… موجودة في المجلد {folder}.</translation>
        </message>
        <message>
            <source>The document {name}… is not what was attached: it was changed, cut or damaged.</source>
            <translation>الوثيقة {name}… ليست هي التي أُرفقت: فقد تغيرت أو قُطعت أو تلفت.</translation>
        </message>
        <message>
            <source>The file is not a store, or the key does not fit.</source>
            <translation>الملف ليس مخزنا، أو أن المفتاح لا يناسبه.</translation>
        </message>
        <message>
            <source>The file {name} is empty: nothing was ever saved in it, or its content was lost.</source>
            <translation>الملف {name} فارغ: لم يُحفظ فيه شيء قط، أو فُقد محتواه.</translation>
        </message>
        <message>
            <source>The file {name} is encrypted, damaged or not a store.</source>
            <translation>الملف {name} مشفّر أو تالف أو ليس مخزنا.</translation>
        </message>
        <message>
            <source>The file {name} is not a store of Common Services.</source>
            <translation>الملف {name} ليس من مخازن برنامج الخدمات المشتركة.</translation>
        </message>
        <message>
            <source>The filled workbook would be damaged at {part} {place}, so it was not kept.</source>
            <translation>سيتلف المصنَّف المملوء عند {part} {place}، فلم يُحفظ.</translation>
        </message>
        <message>
            <source>The folder {folder} does not exist.</source>
            <translation>المجلد {folder} غير موجود.</translation>
        </message>
        <message>
            <source>The founding of a register cannot be taken back.</source>
            <translation>لا يمكن التراجع عن إنشاء السجل.</translation>
        </message>
        <message>
            <source>The handover pack could not be written: {reason}.</source>
            <translation>تعذّرت كتابة ملف التسليم: {reason}.</translation>
        </message>
        <message>
            <source>The handover pack is not written in “{language}”.</source>
            <translation>لا يُكتب ملف التسليم بلغة «{language}».</translation>
        </message>
        <message>
            <source>The key does not fit the store {name}, or its first page is damaged.</source>
            <translation>المفتاح لا يناسب المخزن {name}، أو أن صفحته الأولى تالفة.</translation>
        </message>
        <message>
            <source>The list {list} has more rows than are left on the sheet {sheet}.</source>
            <translation>صفوف القائمة {list} أكثر مما بقي في الورقة {sheet}.</translation>
        </message>
        <message>
            <source>The list {list} has no column “{value}”.</source>
            <translation>ليس في القائمة {list} عمود «{value}».</translation>
        </message>
        <message>
            <source>The list {list} has {rows} rows and the name “{value}” has room for {room}.</source>
            <translation>في القائمة {list} {rows} من الصفوف، ويتسع الاسم «{value}» لعدد {room}.</translation>
        </message>
        <message>
            <source>The log is kept in {path}</source>
            <translation>يُحفظ سجل التشغيل في {path}</translation>
        </message>
        <message>
            <source>The mapping {name} cannot be read: {reason}.</source>
            <translation>تعذرت قراءة الربط {name}: {reason}.</translation>
        </message>
        <message>
            <source>The mapping {name} does not say {missing}.</source>
            <translation>لا يذكر الربط {name} ما يلي: {missing}.</translation>
        </message>
        <message>
            <source>The mapping {name} fills nothing.</source>
            <translation>لا يملأ الربط {name} شيئًا.</translation>
        </message>
        <message>
            <source>The mapping {name} holds “{value}”, which means nothing here.</source>
            <translation>في الربط {name} «{value}»، ولا معنى لها هنا.</translation>
        </message>
        <message>
            <source>The order of its sheets is protected. The protection is kept.</source>
            <translation>ترتيب أوراقه محمي. أُبقي على الحماية.</translation>
        </message>
        <message>
            <source>The period {period} is not closed.</source>
            <translation>الفترة {period} ليست مغلقة.</translation>
        </message>
        <message>
            <source>The program closed unexpectedly last time. Nothing that was saved is lost.</source>
            <translation>أُغلق البرنامج على نحو غير متوقع في المرة الماضية. ولم يُفقد شيء مما حُفظ.</translation>
        </message>
        <message>
            <source>The rates of exchange come from different sources: {first} ({office}) and {second} ({other}).</source>
            <translation>أسعار الصرف من مصدرين مختلفين: {first} ({office}) و{second} ({other}).</translation>
        </message>
        <message>
            <source>The server that keeps the store broke the connection; the change was not saved.</source>
            <translation>قطع الخادوم الذي يحفظ المخزن الاتصال؛ ولم يُحفظ التغيير.</translation>
        </message>
        <message>
            <source>The server that keeps the store does not answer.</source>
            <translation>الخادوم الذي يحفظ المخزن لا يستجيب.</translation>
        </message>
        <message>
            <source>The sheet still asks something, so nothing was changed.</source>
            <translation>ما زالت الورقة تطرح سؤالا، فلم يتغير شيء.</translation>
        </message>
        <message>
            <source>The statement {name} could not be read: {reason}.</source>
            <translation>تعذرت قراءة الكشف {name}: {reason}.</translation>
        </message>
        <message>
            <source>The store can be read but not changed.</source>
            <translation>تمكن قراءة المخزن ولا يمكن تغييره.</translation>
        </message>
        <message>
            <source>The store cannot be opened.</source>
            <translation>يتعذر فتح المخزن.</translation>
        </message>
        <message>
            <source>The store is damaged.</source>
            <translation>المخزن تالف.</translation>
        </message>
        <message>
            <source>The store {name} can be read but not changed.</source>
            <translation>تمكن قراءة المخزن {name} ولا يمكن تغييره.</translation>
        </message>
        <message>
            <source>The store {name} cannot be opened: the system refuses it.</source>
            <translation>يتعذر فتح المخزن {name}: يرفض النظام ذلك.</translation>
        </message>
        <message>
            <source>The store {name} could not be brought to this version; it was left as it was.</source>
            <translation>تعذر تحديث المخزن {name} إلى هذا الإصدار؛ فتُرك كما كان.</translation>
        </message>
        <message>
            <source>The store {name} is already open in another window.</source>
            <translation>المخزن {name} مفتوح أصلا في نافذة أخرى.</translation>
        </message>
        <message>
            <source>The store {name} is already open in process {process} on {computer} since {since}.</source>
            <translation>المخزن {name} مفتوح أصلا في العملية الحاسوبية {process} على {computer} منذ {since}.</translation>
        </message>
        <message>
            <source>The store {name} is being written by another program and cannot be looked at now.</source>
            <translation>يكتب برنامج آخر في المخزن {name} ولا يمكن الاطلاع عليه الآن.</translation>
        </message>
        <message>
            <source>The store {name} is cut short: a part of the file is missing.</source>
            <translation>المخزن {name} منقوص: جزء من الملف مفقود.</translation>
        </message>
        <message>
            <source>The store {name} is damaged.</source>
            <translation>المخزن {name} تالف.</translation>
        </message>
        <message>
            <source>The store {name} is in order.</source>
            <translation>المخزن {name} سليم.</translation>
        </message>
        <message>
            <source>The store {name} is not encrypted, but a key was given.</source>
            <translation>المخزن {name} غير مشفّر، ولكن أُدخل مفتاح.</translation>
        </message>
        <message>
            <source>The store {name} was written by a newer version ({version}) that this one ({ours}) cannot read.</source>
            <translation>كُتب المخزن {name} بإصدار أحدث ({version}) لا يستطيع هذا الإصدار ({ours}) قراءته.</translation>
        </message>
        <message>
            <source>The store {name} was written by a newer version ({version}; this one knows {ours}): it opens read-only.</source>
            <translation>كُتب المخزن {name} بإصدار أحدث ({version}؛ وهذا الإصدار يعرف {ours}): فيُفتح للقراءة فقط.</translation>
        </message>
        <message>
            <source>The store {name} was written by an older version ({version}; this one writes {ours}).</source>
            <translation>كُتب المخزن {name} بإصدار أقدم ({version}؛ وهذا الإصدار يكتب {ours}).</translation>
        </message>
        <message>
            <source>The table {table} has no column “{value}”.</source>
            <translation>ليس في الجدول {table} عمود «{value}».</translation>
        </message>
        <message>
            <source>The table {table} is filled by a connection of its own.</source>
            <translation>يُملأ الجدول {table} باتصال خاص به.</translation>
        </message>
        <message>
            <source>The table {table} must grow by {rows} rows, and {address} below it is not empty.</source>
            <translation>يجب أن يتوسع الجدول {table} بعدد {rows} من الصفوف، و{address} تحته ليست فارغة.</translation>
        </message>
        <message>
            <source>The table {table} must grow by {rows} rows, and {what} stands below it at {address}.</source>
            <translation>يجب أن يتوسع الجدول {table} بعدد {rows} من الصفوف، وتحته {what} عند {address}.</translation>
        </message>
        <message>
            <source>The workbook for Headquarters has no figure “{value}”.</source>
            <translation>ليس في مصنَّف المقر رقم «{value}».</translation>
        </message>
        <message>
            <source>The workbook for Headquarters has no list “{value}”.</source>
            <translation>ليس في مصنَّف المقر قائمة «{value}».</translation>
        </message>
        <message>
            <source>There is already a file {name} in {folder}; it was left as it is.</source>
            <translation>يوجد أصلا ملف {name} في {folder}؛ فتُرك كما هو.</translation>
        </message>
        <message>
            <source>There is no backup at {path}.</source>
            <translation>لا توجد نسخة احتياطية في {path}.</translation>
        </message>
        <message>
            <source>There is no bill between these two sides up to that day.</source>
            <translation>لا توجد فاتورة بين هذين الطرفين حتى ذلك اليوم.</translation>
        </message>
        <message>
            <source>There is no file {name} to attach.</source>
            <translation>لا يوجد ملف {name} لإرفاقه.</translation>
        </message>
        <message>
            <source>There is no record with the reference {reference}.</source>
            <translation>لا يوجد قيد برقم المرجع {reference}.</translation>
        </message>
        <message>
            <source>There is no room left to write {name}; an older file of that name is unchanged.</source>
            <translation>لم تبق مساحة لكتابة {name}؛ ولم يتغير الملف الأقدم الذي يحمل هذا الاسم.</translation>
        </message>
        <message>
            <source>There is no store at {path}.</source>
            <translation>لا يوجد مخزن في {path}.</translation>
        </message>
        <message>
            <source>These are kept: {choices}.</source>
            <translation>المحفوظ هو: {choices}.</translation>
        </message>
        <message>
            <source>These premises are no longer in the register.</source>
            <translation>لم تعد أماكن العمل هذه في السجل.</translation>
        </message>
        <message>
            <source>This act brought back what had been taken back.</source>
            <translation>أرجعت هذه العملية ما سبق التراجع عنه.</translation>
        </message>
        <message>
            <source>This act cannot be taken back by itself: a later {kind} still needs the {target} it made.</source>
            <translation>لا يمكن التراجع عن هذه العملية وحدها: فما زال هناك قيد لاحق ({kind}) يحتاج إلى ما أنشأته ({target}).</translation>
        </message>
        <message>
            <source>This act cannot be taken back: it would change the signed terms of {reference}.</source>
            <translation>لا يمكن التراجع عن هذا الفعل: فهو يغير الشروط الموقَّعة للترتيب {reference}.</translation>
        </message>
        <message>
            <source>This act cannot be taken back: it would change {reference}, which is frozen.</source>
            <translation>لا يمكن التراجع عن هذا الإجراء: فهو يغير {reference}، وهو مجمَّد.</translation>
        </message>
        <message>
            <source>This act cannot be taken back: “{name}” belongs to signed terms and stays on record.</source>
            <translation>لا يمكن التراجع عن هذا الفعل: «{name}» تخص شروطا موقعة وتبقى في السجل.</translation>
        </message>
        <message>
            <source>This act froze something and cannot be taken back.</source>
            <translation>ثبّتت هذه العملية شيئا ولا يمكن التراجع عنها.</translation>
        </message>
        <message>
            <source>This act is not in the change log.</source>
            <translation>هذه العملية غير واردة في سجل التغييرات.</translation>
        </message>
        <message>
            <source>This act was already taken back.</source>
            <translation>سبق التراجع عن هذه العملية.</translation>
        </message>
        <message>
            <source>This agreement is no longer in the register.</source>
            <translation>لم يعد هذا الاتفاق في السجل.</translation>
        </message>
        <message>
            <source>This arrangement is no longer in the register.</source>
            <translation>لم يعد هذا الترتيب موجودا في السجل.</translation>
        </message>
        <message>
            <source>This bill is no longer in the register.</source>
            <translation>لم تعد هذه الفاتورة في السجل.</translation>
        </message>
        <message>
            <source>This difference is no longer in the register.</source>
            <translation>لم يعد هذا الفرق في السجل.</translation>
        </message>
        <message>
            <source>This entity is no longer in the register.</source>
            <translation>لم يعد هذا الكيان في السجل.</translation>
        </message>
        <message>
            <source>This is not the name of a document.</source>
            <translation>هذا ليس اسم وثيقة.</translation>
        </message>
        <message>
            <source>This occupancy is no longer in the register.</source>
            <translation>لم يعد هذا الإشغال في السجل.</translation>
        </message>
        <message>
            <source>This order is no longer in the register.</source>
            <translation>لم يعد هذا الطلب في السجل.</translation>
        </message>
        <message>
            <source>This party is no longer in the register.</source>
            <translation>لم يعد هذا الطرف في السجل.</translation>
        </message>
        <message>
            <source>This rate is no longer in the register.</source>
            <translation>لم يعد هذا السعر في السجل.</translation>
        </message>
        <message>
            <source>This record is no longer in the register.</source>
            <translation>لم يعد هذا القيد موجودا في السجل.</translation>
        </message>
        <message>
            <source>This record was never in the register.</source>
            <translation>لم يكن هذا القيد موجودا قط في السجل.</translation>
        </message>
        <message>
            <source>This register is open for reading only; nothing was changed.</source>
            <translation>هذا السجل مفتوح للقراءة فقط؛ ولم يتغير شيء.</translation>
        </message>
        <message>
            <source>This reliance is no longer in the register.</source>
            <translation>لم تعد هذه البطاقة في السجل.</translation>
        </message>
        <message>
            <source>This run is no longer in the register.</source>
            <translation>لم تعد عملية التوزيع هذه في السجل.</translation>
        </message>
        <message>
            <source>This service is no longer in the register.</source>
            <translation>لم تعد هذه الخدمة موجودة في السجل.</translation>
        </message>
        <message>
            <source>This shared budget is no longer in the register.</source>
            <translation>لم تعد هذه الميزانية المشتركة في السجل.</translation>
        </message>
        <message>
            <source>This store already has an office in it; the demonstration needs a new store.</source>
            <translation>يوجد في هذا المخزن مكتب أصلا؛ والعرض التجريبي يحتاج إلى مخزن جديد.</translation>
        </message>
        <message>
            <source>This store is kept by a PostgreSQL server, which makes its own backups.</source>
            <translation>يُحفظ هذا المخزن على خادوم PostgreSQL ينشئ نسخه الاحتياطية بنفسه.</translation>
        </message>
        <message>
            <source>This store is not a file, so it cannot be copied.</source>
            <translation>هذا المخزن ليس ملفا، ولذلك لا يمكن نسخه.</translation>
        </message>
        <message>
            <source>Too many tasks use the store at once.</source>
            <translation>عدد المهام التي تستخدم المخزن في آن واحد أكبر مما ينبغي.</translation>
        </message>
        <message>
            <source>Try the right key; if it is certainly right, restore the newest backup.</source>
            <translation>جرّب المفتاح الصحيح؛ وإن كنت متأكدا من صحته فاستعد أحدث نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Undo the merging in a spreadsheet program, save the file, and read it again.</source>
            <translation>ألغِ الدمج في برنامج جداول، واحفظ الملف، واقرأه من جديد.</translation>
        </message>
        <message>
            <source>Undo the undoing to bring it back.</source>
            <translation>تراجع عن التراجع لإرجاعه.</translation>
        </message>
        <message>
            <source>Use that window, or close it and try again.</source>
            <translation>استخدم تلك النافذة، أو أغلقها وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Wait until it has finished, or close it, and save again.</source>
            <translation>انتظر حتى ينتهي، أو أغلقه، واحفظ مرة أخرى.</translation>
        </message>
        <message>
            <source>Wait until it has finished, then try again.</source>
            <translation>انتظر حتى ينتهي، ثم حاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Wait until it is saved, then read it again.</source>
            <translation>انتظر حتى يُحفظ، ثم اقرأه من جديد.</translation>
        </message>
        <message>
            <source>Wait until one of them has finished and try again.</source>
            <translation>انتظر حتى تنتهي إحداها وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>What the sheet would change was changed here meanwhile, so nothing was imported: {cells}.</source>
            <translation>ما كانت الورقة ستغيره تغير هنا في هذه الأثناء، فلم يستورد شيء: {cells}.</translation>
        </message>
        <message>
            <source>What was submitted does not change.</source>
            <translation>ما جرى تقديمه لا يتغير.</translation>
        </message>
        <message>
            <source>Write it like Summary!C5.</source>
            <translation>اكتبها مثل Summary!C5.</translation>
        </message>
        <message>
            <source>Your settings could not be read and were moved to {name}. The usual ones are in force.</source>
            <translation>تعذرت قراءة إعداداتك فنُقلت إلى {name}. والإعدادات المعتادة هي السارية.</translation>
        </message>
        <message>
            <source>{address} cannot take {figure}: {reason}.</source>
            <translation>لا تقبل {address} القيمة {figure}: {reason}.</translation>
        </message>
        <message>
            <source>{address} holds a formula, and formulas are never overwritten.</source>
            <translation>في {address} صيغة، والصيغ لا تُستبدل أبدًا.</translation>
        </message>
        <message>
            <source>{address} is a heading of the table {table}.</source>
            <translation>{address} عنوان في الجدول {table}.</translation>
        </message>
        <message>
            <source>{address} is filled by the formula of {range}.</source>
            <translation>تملأ صيغةُ {range} الخلية {address}.</translation>
        </message>
        <message>
            <source>{address} lies in the pivot table at {range}, which fills itself.</source>
            <translation>تقع {address} في الجدول المحوري عند {range}، وهو يملأ نفسه.</translation>
        </message>
        <message>
            <source>{address} lies inside the merged cells {range}.</source>
            <translation>تقع {address} داخل الخلايا المدمجة {range}.</translation>
        </message>
        <message>
            <source>{address} refers to rows of the table {table} by “{reference}”, which cannot follow when the table grows.</source>
            <translation>تشير {address} إلى صفوف الجدول {table} بـ «{reference}»، ولا يمكنها أن تتبعه حين يتوسع.</translation>
        </message>
        <message>
            <source>{address} shows dates, and {value} is a number.</source>
            <translation>تعرض {address} تواريخ، و{value} عدد.</translation>
        </message>
        <message>
            <source>{address} would be filled twice.</source>
            <translation>ستُملأ {address} مرتين.</translation>
        </message>
        <message>
            <source>{count} of the values this act wrote were changed again since.</source>
            <translation>عدد القيم التي كتبتها هذه العملية وتغيرت مرة أخرى بعد ذلك: {count}.</translation>
        </message>
        <message>
            <source>{list} {reference}: {office} and {other} both report it; it counts once, with {office}.</source>
            <translation>{list} {reference}: يبلّغ عنه {office} و{other} معًا؛ فيُحسب مرة واحدة مع {office}.</translation>
        </message>
        <message>
            <source>{list} {reference}: {office} and {other} report it otherwise ({field}: {first}, {second}).</source>
            <translation>{list} {reference}: يبلّغ عنه {office} و{other} بصورة مختلفة ({field}: {first}، {second}).</translation>
        </message>
        <message>
            <source>{name} and {other} are both of {office} for {start} to {end} and differ; neither restates the other.</source>
            <translation>{name} و{other} كلاهما من {office} للفترة من {start} إلى {end}، وهما مختلفان؛ ولا يصحّح أحدهما الآخر.</translation>
        </message>
        <message>
            <source>{name} breaks off or is damaged at line {line}.</source>
            <translation>{name} منقطع أو تالف عند السطر {line}.</translation>
        </message>
        <message>
            <source>{name} cannot be opened: {reason}.</source>
            <translation>تعذر فتح {name}: {reason}.</translation>
        </message>
        <message>
            <source>{name} cannot be read: another program holds it, or you may not read it. Nothing was changed.</source>
            <translation>تتعذر قراءة {name}: يستعمله برنامج آخر أو ليس لك حق قراءته. لم يتغير شيء.</translation>
        </message>
        <message>
            <source>{name} cannot be read: {reason}.</source>
            <translation>تتعذر قراءة {name}: {reason}.</translation>
        </message>
        <message>
            <source>{name} cannot be written in the folder {folder}.</source>
            <translation>تتعذر كتابة {name} في المجلد {folder}.</translation>
        </message>
        <message>
            <source>{name} cannot be written in {folder}; an older file of that name is unchanged.</source>
            <translation>تتعذر كتابة {name} في {folder}؛ ولم يتغير الملف الأقدم الذي يحمل هذا الاسم.</translation>
        </message>
        <message>
            <source>{name} carries a digital signature that any filling would break.</source>
            <translation>يحمل {name} توقيعًا رقميًا يبطله أي ملء.</translation>
        </message>
        <message>
            <source>{name} changed while it was read.</source>
            <translation>تغيّر {name} أثناء قراءته.</translation>
        </message>
        <message>
            <source>{name} consists of more than {limit} parts.</source>
            <translation>يتكوّن {name} من أكثر من {limit} جزء.</translation>
        </message>
        <message>
            <source>{name} could not be copied soundly.</source>
            <translation>تعذر نسخ {name} نسخا سليما.</translation>
        </message>
        <message>
            <source>{name} could not be read or written: {reason}.</source>
            <translation>تعذرت قراءة {name} أو كتابته: {reason}.</translation>
        </message>
        <message>
            <source>{name} could not be read within {limit} seconds.</source>
            <translation>تعذّرت قراءة {name} خلال {limit} ثانية.</translation>
        </message>
        <message>
            <source>{name} could not be read: the reading broke off.</source>
            <translation>تعذّرت قراءة {name}: انقطعت القراءة.</translation>
        </message>
        <message>
            <source>{name} could not be written: {reason}. An older file of that name is unchanged.</source>
            <translation>تعذرت كتابة {name}: {reason}. ولم يتغير الملف الأقدم الذي يحمل هذا الاسم.</translation>
        </message>
        <message>
            <source>{name} declares a document type in {part}, which no workbook does; nothing was read.</source>
            <translation>يعلن {name} نوع مستند في {part}، ولا يفعل ذلك أي مصنّف؛ لم يُقرأ شيء.</translation>
        </message>
        <message>
            <source>{name} declares a document type in {part}, which no workbook needs.</source>
            <translation>يعلن {name} نوع وثيقة في {part}، ولا يحتاج إليه أي مصنَّف.</translation>
        </message>
        <message>
            <source>{name} declares entities of its own, which no published list does; nothing was read.</source>
            <translation>يعرِّف {name} كيانات خاصة به، وهو ما لا تفعله أي قائمة منشورة؛ لم يُقرأ شيء.</translation>
        </message>
        <message>
            <source>{name} ends in {ending}, so the filled workbook must as well.</source>
            <translation>ينتهي {name} بـ {ending}، فيجب أن ينتهي بها المصنَّف المملوء أيضًا.</translation>
        </message>
        <message>
            <source>{name} has more than {limit} cell formats.</source>
            <translation>في {name} أكثر من {limit} تنسيق خلايا.</translation>
        </message>
        <message>
            <source>{name} has more than {limit} different texts.</source>
            <translation>في {name} أكثر من {limit} نص مختلف.</translation>
        </message>
        <message>
            <source>{name} has more than {limit} filled cells.</source>
            <translation>في {name} أكثر من {limit} خلية مملوءة.</translation>
        </message>
        <message>
            <source>{name} has more than {limit} sheets.</source>
            <translation>في {name} أكثر من {limit} ورقة.</translation>
        </message>
        <message>
            <source>{name} has no list called {sheet}.</source>
            <translation>لا توجد في {name} قائمة باسم {sheet}.</translation>
        </message>
        <message>
            <source>{name} has no name “{value}” for a place of one sheet.</source>
            <translation>ليس في {name} اسم «{value}» لموضع في ورقة واحدة.</translation>
        </message>
        <message>
            <source>{name} has no sheet with cells.</source>
            <translation>ليس في {name} ورقة ذات خلايا.</translation>
        </message>
        <message>
            <source>{name} has no sheet “{sheet}”.</source>
            <translation>ليس في {name} ورقة «{sheet}».</translation>
        </message>
        <message>
            <source>{name} has no table “{value}”.</source>
            <translation>ليس في {name} جدول «{value}».</translation>
        </message>
        <message>
            <source>{name} has so many wide rows that they come to more than {limit} cells.</source>
            <translation>في {name} صفوف عريضة كثيرة تزيد خلاياها على {limit}.</translation>
        </message>
        <message>
            <source>{name} has {size} MiB; files of up to {limit} MiB are read.</source>
            <translation>حجم {name} هو {size} ميبيبايت؛ تُقرأ الملفات حتى {limit} ميبيبايت.</translation>
        </message>
        <message>
            <source>{name} holds more than {limit} MiB of text.</source>
            <translation>يحتوي {name} على أكثر من {limit} ميبيبايت من النص.</translation>
        </message>
        <message>
            <source>{name} holds no list of exchange rates that can be read.</source>
            <translation>لا يحتوي {name} على قائمة أسعار صرف يمكن قراءتها.</translation>
        </message>
        <message>
            <source>{name} holds the part {part} twice, so it is not sound.</source>
            <translation>في {name} الجزء {part} مرتين، فهو غير سليم.</translation>
        </message>
        <message>
            <source>{name} holds {part} twice, so nobody can say which one is meant.</source>
            <translation>يحتوي {name} على {part} مرتين، فلا يُعرف أيهما المقصود.</translation>
        </message>
        <message>
            <source>{name} is a PDF document: there are no cells in it.</source>
            <translation>{name} مستند PDF: لا خلايا فيه.</translation>
        </message>
        <message>
            <source>{name} is a binary workbook (.xlsb), which is not read here.</source>
            <translation>{name} مصنّف ثنائي (‎.xlsb) لا يُقرأ هنا.</translation>
        </message>
        <message>
            <source>{name} is a demonstration and {other} is not; made-up and real figures are never put together.</source>
            <translation>{name} نسخة تجريبية و{other} ليس كذلك؛ ولا تُجمع أبدًا أرقام مختلقة مع أرقام حقيقية.</translation>
        </message>
        <message>
            <source>{name} is a store in use, not a backup.</source>
            <translation>{name} مخزن قيد الاستخدام وليس نسخة احتياطية.</translation>
        </message>
        <message>
            <source>{name} is a text document or a presentation, not a workbook.</source>
            <translation>{name} مستند نصي أو عرض تقديمي، وليس مصنّفًا.</translation>
        </message>
        <message>
            <source>{name} is a web page, whatever its name says.</source>
            <translation>{name} صفحة ويب، مهما قال اسمه.</translation>
        </message>
        <message>
            <source>{name} is a workbook of the old form .xls, which cannot be filled.</source>
            <translation>{name} مصنَّف من الصيغة القديمة .xls، ولا يمكن ملؤه.</translation>
        </message>
        <message>
            <source>{name} is a workbook, not one of the published forms.</source>
            <translation>{name} مصنف وليس من الأشكال المنشورة.</translation>
        </message>
        <message>
            <source>{name} is an XML file, not a workbook.</source>
            <translation>{name} ملف XML وليس مصنّفًا.</translation>
        </message>
        <message>
            <source>{name} is damaged: {part} cannot be read.</source>
            <translation>{name} تالف: تعذرت قراءة {part}.</translation>
        </message>
        <message>
            <source>{name} is empty: it has no single byte.</source>
            <translation>{name} فارغ: ليس فيه بايت واحد.</translation>
        </message>
        <message>
            <source>{name} is incomplete: {part} is missing.</source>
            <translation>{name} ناقص: {part} غير موجود.</translation>
        </message>
        <message>
            <source>{name} is neither a workbook nor a text with rows.</source>
            <translation>{name} ليس مصنّفًا ولا نصًّا ذا صفوف.</translation>
        </message>
        <message>
            <source>{name} is not a workbook for Headquarters: it has none of the hidden names by which one is known.</source>
            <translation>{name} ليس مصنَّفًا للمقر: ليس فيه أي من الأسماء المخفية التي يُعرف بها.</translation>
        </message>
        <message>
            <source>{name} is not an Excel workbook.</source>
            <translation>{name} ليس مصنَّف Excel.</translation>
        </message>
        <message>
            <source>{name} is not the workbook that the mapping “{mapping}” was made for; it has changed since.</source>
            <translation>{name} ليس المصنَّف الذي أُعدّ له الربط «{mapping}»؛ فقد تغيّر منذ ذلك الحين.</translation>
        </message>
        <message>
            <source>{name} is open in another program, so it was not replaced.</source>
            <translation>{name} مفتوح في برنامج آخر، ولذلك لم يُستبدل.</translation>
        </message>
        <message>
            <source>{name} is packed suspiciously tightly: {part} unpacks to more than {limit} times its size.</source>
            <translation>{name} مضغوط بشكل مريب: {part} بعد فك ضغطه يتجاوز {limit} ضعفًا من حجمه.</translation>
        </message>
        <message>
            <source>{name} is protected by a password, so it cannot be filled.</source>
            <translation>{name} محمي بكلمة مرور، فلا يمكن ملؤه.</translation>
        </message>
        <message>
            <source>{name} is protected with a password, so it cannot be read.</source>
            <translation>{name} محمي بكلمة مرور، فلا يمكن قراءته.</translation>
        </message>
        <message>
            <source>{name} is saved in the Strict form, which is read but not filled.</source>
            <translation>{name} محفوظ بصيغة Strict، وهي تُقرأ ولا تُملأ.</translation>
        </message>
        <message>
            <source>{name} is the same file as {other} and counts once.</source>
            <translation>{name} هو الملف {other} نفسه، فيُحسب مرة واحدة.</translation>
        </message>
        <message>
            <source>{name} is there already, and a mapping that people corrected is not overwritten.</source>
            <translation>{name} موجود من قبل، ولا يُستبدل ربط صحّحه أشخاص.</translation>
        </message>
        <message>
            <source>{name} is too large to be a list of exchange rates.</source>
            <translation>{name} أكبر من أن يكون قائمة أسعار صرف.</translation>
        </message>
        <message>
            <source>{name} needs more than {limit} MiB of memory to be read.</source>
            <translation>يحتاج {name} إلى أكثر من {limit} ميبيبايت من الذاكرة لقراءته.</translation>
        </message>
        <message>
            <source>{name} unpacks to more than {limit} MiB.</source>
            <translation>يتجاوز {name} بعد فك ضغطه {limit} ميبيبايت.</translation>
        </message>
        <message>
            <source>{name} unpacks to {size} MB, more than can be filled safely.</source>
            <translation>يبلغ {name} بعد فكّ ضغطه {size} ميغابايت، وهو أكثر مما يمكن ملؤه بأمان.</translation>
        </message>
        <message>
            <source>{name} was not read, because the process that reads files could not be started: {reason}.</source>
            <translation>لم يُقرأ {name}، لأن العملية التي تقرأ الملفات لم تبدأ: {reason}.</translation>
        </message>
        <message>
            <source>{name} would be filled in its own place.</source>
            <translation>سيُملأ {name} في مكانه نفسه.</translation>
        </message>
        <message>
            <source>{name}, line {line}: a quotation mark is not closed, or text follows right after it.</source>
            <translation>{name}، السطر {line}: علامة اقتباس لم تُغلق، أو يليها نص مباشرة.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: row {row} stands in the wrong place.</source>
            <translation>{name}، الورقة {sheet}: الصف {row} في غير موضعه.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: the merged cells {range} cover more than {limit} cells.</source>
            <translation>{name}، الورقة {sheet}: الخلايا المدمجة {range} تغطي أكثر من {limit} خلية.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: {cell} has more than {limit} characters.</source>
            <translation>{name}، الورقة {sheet}: في {cell} أكثر من {limit} حرف.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: {cell} holds “{value}”, which is no value of a cell.</source>
            <translation>{name}، الورقة {sheet}: تحتوي {cell} على «{value}»، وهي ليست قيمة خلية.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: {cell} lies outside of any sheet.</source>
            <translation>{name}، الورقة {sheet}: {cell} تقع خارج أي ورقة.</translation>
        </message>
        <message>
            <source>{name}, sheet {sheet}: {cell} stands there twice.</source>
            <translation>{name}، الورقة {sheet}: {cell} موجودة مرتين.</translation>
        </message>
        <message>
            <source>{office}, {period}: {name} restates {other}, so only {name} counts.</source>
            <translation>{office}، {period}: يصحّح {name} الملفَّ {other}، فلا يُحسب إلا {name}.</translation>
        </message>
        <message>
            <source>{office}: {name} and {other} cover some of the same months; their totals stay apart.</source>
            <translation>{office}: يشمل {name} و{other} بعض الأشهر نفسها؛ وتبقى مجاميعهما منفصلة.</translation>
        </message>
        <message>
            <source>{path} is a folder, not a file.</source>
            <translation>{path} مجلد وليس ملفا.</translation>
        </message>
        <message>
            <source>{path} is not there.</source>
            <translation>{path} غير موجود.</translation>
        </message>
        <message>
            <source>{path} lies in a folder that {program} keeps in step; it would copy the store while it is being written.</source>
            <translation>يقع {path} في مجلد يزامنه {program}؛ وقد ينسخ المخزن أثناء الكتابة فيه.</translation>
        </message>
        <message>
            <source>{path} lies on a network drive ({system}), where a store would be damaged.</source>
            <translation>يقع {path} على قرص شبكة ({system})، حيث يتعرض المخزن للتلف.</translation>
        </message>
        <message>
            <source>{reference} of {office} and {second} of {other} look like the same arrangement; both count.</source>
            <translation>يبدو أن {reference} من {office} و{second} من {other} ترتيب واحد؛ ويُحسب كلاهما.</translation>
        </message>
        <message>
            <source>{reference} was made by another edition of this program and does not come out the same.</source>
            <translation>أعد {reference} بإصدار آخر من هذا البرنامج ولا يخرج مطابقا.</translation>
        </message>
        <message>
            <source>{reference} was made from another copy of this register.</source>
            <translation>أعد {reference} من نسخة أخرى من هذا السجل.</translation>
        </message>
        <message>
            <source>{reference} was received and not made here.</source>
            <translation>{reference} ورد إلينا ولم يعد هنا.</translation>
        </message>
        <message>
            <source>“{value}” is no cell.</source>
            <translation>«{value}» ليست خلية.</translation>
        </message>
    </context>
    <context>
        <name>FieldRow</name>
        <message>
            <source>This can be read in two ways. Which one is meant?</source>
            <translation>تمكن قراءة هذا بطريقتين. أيهما المقصودة؟</translation>
        </message>
        <message>
            <source>{label} (required)</source>
            <translation>{label} (إلزامي)</translation>
        </message>
    </context>
    <context>
        <name>Fields</name>
        <message>
            <source>A4P area</source>
            <translation>مجال العمل من أجل حفظ السلام</translation>
        </message>
        <message>
            <source>Acceptance date</source>
            <translation>تاريخ القبول</translation>
        </message>
        <message>
            <source>Accepted by</source>
            <translation>قبِله</translation>
        </message>
        <message>
            <source>Accessibility assessed on</source>
            <translation>تاريخ تقييم سهولة الوصول</translation>
        </message>
        <message>
            <source>Active from</source>
            <translation>سارٍ من</translation>
        </message>
        <message>
            <source>Active to</source>
            <translation>سارٍ حتى</translation>
        </message>
        <message>
            <source>Actor</source>
            <translation>القائم بالعملية</translation>
        </message>
        <message>
            <source>Admin1</source>
            <translation>التقسيم الإداري الأول</translation>
        </message>
        <message>
            <source>Advances billed by</source>
            <translation>موعد إصدار فواتير السلف</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>جدول الأعمال</translation>
        </message>
        <message>
            <source>Agreed</source>
            <translation>متفق عليه</translation>
        </message>
        <message>
            <source>Agreed on</source>
            <translation>تاريخ الاتفاق</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>التنبيه</translation>
        </message>
        <message>
            <source>Aliases</source>
            <translation>أسماء أخرى</translation>
        </message>
        <message>
            <source>Alternate for</source>
            <translation>بديل عن</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>المبلغ</translation>
        </message>
        <message>
            <source>Amount in USD</source>
            <translation>المبلغ بالدولار</translation>
        </message>
        <message>
            <source>Amount let go</source>
            <translation>المبلغ المتنازل عنه</translation>
        </message>
        <message>
            <source>Amount not billed</source>
            <translation>المبلغ غير المفوتر</translation>
        </message>
        <message>
            <source>Anchor</source>
            <translation>المرساة</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الرد</translation>
        </message>
        <message>
            <source>Answer date</source>
            <translation>تاريخ الجواب</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>أجاب</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الأجوبة</translation>
        </message>
        <message>
            <source>Approval date</source>
            <translation>تاريخ الموافقة</translation>
        </message>
        <message>
            <source>Approval to occupy</source>
            <translation>الإذن بالإشغال</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>اعتمده</translation>
        </message>
        <message>
            <source>Approver</source>
            <translation>صاحب الاعتماد</translation>
        </message>
        <message>
            <source>Area (m²)</source>
            <translation>المساحة (م²)</translation>
        </message>
        <message>
            <source>Area of recognition</source>
            <translation>مجال الاعتراف</translation>
        </message>
        <message>
            <source>Areas of the DSG message</source>
            <translation>مجالات رسالة نائبة الأمين العام</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>As-of date</source>
            <translation>تاريخ الحالة المعروضة</translation>
        </message>
        <message>
            <source>At</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>المرفق به</translation>
        </message>
        <message>
            <source>Attached kind</source>
            <translation>نوع المرفق به</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>الحضور</translation>
        </message>
        <message>
            <source>Awarded by competition</source>
            <translation>أُرسي بالمنافسة</translation>
        </message>
        <message>
            <source>Balance they confirm</source>
            <translation>الرصيد الذي يؤكدونه</translation>
        </message>
        <message>
            <source>Bands</source>
            <translation>الشرائح</translation>
        </message>
        <message>
            <source>Base currency</source>
            <translation>العملة الأساسية</translation>
        </message>
        <message>
            <source>Baseline on</source>
            <translation>تاريخ خط الأساس</translation>
        </message>
        <message>
            <source>Baseline value</source>
            <translation>قيمة خط الأساس</translation>
        </message>
        <message>
            <source>Bill</source>
            <translation>فاتورة</translation>
        </message>
        <message>
            <source>Bill set off</source>
            <translation>الفاتورة المتقاصة</translation>
        </message>
        <message>
            <source>Billed by</source>
            <translation>صادرة عن</translation>
        </message>
        <message>
            <source>Billed to</source>
            <translation>صادرة إلى</translation>
        </message>
        <message>
            <source>Billing channel</source>
            <translation>قناة إصدار الفواتير</translation>
        </message>
        <message>
            <source>Billing cycle</source>
            <translation>دورة إصدار الفواتير</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>هيئة</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>الميزانية</translation>
        </message>
        <message>
            <source>Budget line</source>
            <translation>بند الميزانية</translation>
        </message>
        <message>
            <source>Budget of the year before</source>
            <translation>ميزانية السنة السابقة</translation>
        </message>
        <message>
            <source>Catalogue item</source>
            <translation>بند الدليل</translation>
        </message>
        <message>
            <source>Catalogue items</source>
            <translation>بنود الكتالوغ</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Ceiling</source>
            <translation>السقف</translation>
        </message>
        <message>
            <source>Census date</source>
            <translation>تاريخ التعداد</translation>
        </message>
        <message>
            <source>Certification date</source>
            <translation>تاريخ التصديق على التسليم</translation>
        </message>
        <message>
            <source>Certified by</source>
            <translation>صدَّق عليه</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>الرئاسة</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>المجموع الاختباري</translation>
        </message>
        <message>
            <source>Checksum of the inputs</source>
            <translation>المجموع الاختباري للمدخلات</translation>
        </message>
        <message>
            <source>City</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <source>Classification</source>
            <translation>التصنيف</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Clearance</source>
            <translation>الموافقة</translation>
        </message>
        <message>
            <source>Clearance date</source>
            <translation>تاريخ الموافقة</translation>
        </message>
        <message>
            <source>Cleared by</source>
            <translation>صاحب الموافقة</translation>
        </message>
        <message>
            <source>Closed by</source>
            <translation>أغلقه</translation>
        </message>
        <message>
            <source>Closing date</source>
            <translation>تاريخ الإغلاق</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Collaborative since</source>
            <translation>تعاوني منذ</translation>
        </message>
        <message>
            <source>Compound</source>
            <translation>المجمع</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>يخص</translation>
        </message>
        <message>
            <source>Confirmation date</source>
            <translation>تاريخ التأكيد</translation>
        </message>
        <message>
            <source>Confirmed by</source>
            <translation>أكده</translation>
        </message>
        <message>
            <source>Confirmed quantity</source>
            <translation>الكمية المؤكدة</translation>
        </message>
        <message>
            <source>Consent of the holder</source>
            <translation>موافقة صاحب الاتفاق</translation>
        </message>
        <message>
            <source>Consent of the supplier</source>
            <translation>موافقة المورِّد</translation>
        </message>
        <message>
            <source>Consumer</source>
            <translation>المستفيد</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>جهة الاتصال</translation>
        </message>
        <message>
            <source>Contracts committee needed</source>
            <translation>تلزم لجنة العقود</translation>
        </message>
        <message>
            <source>Controls</source>
            <translation>الضوابط</translation>
        </message>
        <message>
            <source>Cost group</source>
            <translation>مجموعة التكاليف</translation>
        </message>
        <message>
            <source>Counterparty</source>
            <translation>الطرف المقابل</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Currency (USD)</source>
            <translation>العملة (دولار)</translation>
        </message>
        <message>
            <source>Currency (amount let go)</source>
            <translation>العملة (المبلغ المتنازل عنه)</translation>
        </message>
        <message>
            <source>Cut off</source>
            <translation>تاريخ القطع</translation>
        </message>
        <message>
            <source>Data quality</source>
            <translation>جودة البيانات</translation>
        </message>
        <message>
            <source>Date of reliance</source>
            <translation>تاريخ الاعتماد</translation>
        </message>
        <message>
            <source>Date of the exchange rate</source>
            <translation>تاريخ سعر الصرف</translation>
        </message>
        <message>
            <source>Date sent</source>
            <translation>تاريخ الإرسال</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Days of warning</source>
            <translation>أيام التنبيه المسبق</translation>
        </message>
        <message>
            <source>Days overdue</source>
            <translation>أيام التأخر</translation>
        </message>
        <message>
            <source>Days to decide</source>
            <translation>أيام اتخاذ القرار</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>صاحب القرار</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>قرار</translation>
        </message>
        <message>
            <source>Decision date</source>
            <translation>تاريخ القرار</translation>
        </message>
        <message>
            <source>Decision level</source>
            <translation>مستوى القرار</translation>
        </message>
        <message>
            <source>Delegation</source>
            <translation>التفويض</translation>
        </message>
        <message>
            <source>Delivered by</source>
            <translation>سلَّمه</translation>
        </message>
        <message>
            <source>Deliveries not billed</source>
            <translation>التسليمات غير المفوترة</translation>
        </message>
        <message>
            <source>Delivery date</source>
            <translation>تاريخ التسليم</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>تجريبي</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>المقام</translation>
        </message>
        <message>
            <source>Deputy person</source>
            <translation>الشخص النائب</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>الوصف</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>عدد المكاتب</translation>
        </message>
        <message>
            <source>Differences</source>
            <translation>الفروق</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>Dispute date</source>
            <translation>تاريخ الاعتراض</translation>
        </message>
        <message>
            <source>Dispute path</source>
            <translation>مسار تسوية المنازعات</translation>
        </message>
        <message>
            <source>Disputed</source>
            <translation>معترض عليه</translation>
        </message>
        <message>
            <source>Disputed amount</source>
            <translation>المبلغ المعترض عليه</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>الوثيقة</translation>
        </message>
        <message>
            <source>Driver</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>تاريخ الاستحقاق</translation>
        </message>
        <message>
            <source>Edition</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Effect on core clients</source>
            <translation>الأثر على العملاء الأساسيين</translation>
        </message>
        <message>
            <source>Elements of the rate</source>
            <translation>عناصر السعر</translation>
        </message>
        <message>
            <source>Email</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>End date</source>
            <translation>تاريخ الانتهاء</translation>
        </message>
        <message>
            <source>End of mandate</source>
            <translation>نهاية الولاية</translation>
        </message>
        <message>
            <source>End of the host agreement</source>
            <translation>نهاية اتفاق البلد المضيف</translation>
        </message>
        <message>
            <source>End of the lease</source>
            <translation>نهاية عقد الإيجار</translation>
        </message>
        <message>
            <source>End with extensions</source>
            <translation>النهاية مع التمديدات</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>ينتهي في</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>أدخله</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>الكيان</translation>
        </message>
        <message>
            <source>Entity relied on</source>
            <translation>الكيان المعتمد عليه</translation>
        </message>
        <message>
            <source>Erp</source>
            <translation>نظام تخطيط الموارد</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>مقدَّر</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الإثبات</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>سعر الصرف</translation>
        </message>
        <message>
            <source>Explanation</source>
            <translation>الشرح</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>اسم الملف</translation>
        </message>
        <message>
            <source>Financial basis</source>
            <translation>الأساس المالي</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>المعاينة</translation>
        </message>
        <message>
            <source>First due date</source>
            <translation>أول تاريخ استحقاق</translation>
        </message>
        <message>
            <source>First review</source>
            <translation>المراجعة الأولى</translation>
        </message>
        <message>
            <source>Fiscal calendar</source>
            <translation>التقويم المالي</translation>
        </message>
        <message>
            <source>For whom</source>
            <translation>لمن</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>الصيغة الحسابية</translation>
        </message>
        <message>
            <source>Found on</source>
            <translation>تاريخ الاكتشاف</translation>
        </message>
        <message>
            <source>Framework</source>
            <translation>الإطار</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>التواتر</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>From state</source>
            <translation>من الحالة</translation>
        </message>
        <message>
            <source>Frozen by</source>
            <translation>جمَّده</translation>
        </message>
        <message>
            <source>Frozen on</source>
            <translation>تاريخ التجميد</translation>
        </message>
        <message>
            <source>Funding reference</source>
            <translation>مرجع التمويل</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>منحها</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>صاحب الاتفاق</translation>
        </message>
        <message>
            <source>How it was settled</source>
            <translation>كيف جرت تسويته</translation>
        </message>
        <message>
            <source>How long leavers pay</source>
            <translation>إلى متى يدفع المنسحبون</translation>
        </message>
        <message>
            <source>How the area is measured</source>
            <translation>طريقة قياس المساحة</translation>
        </message>
        <message>
            <source>ISF priority</source>
            <translation>أولوية الإطار الاستراتيجي المتكامل</translation>
        </message>
        <message>
            <source>Impact</source>
            <translation>الأثر</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>المؤشرات</translation>
        </message>
        <message>
            <source>Innovation flags</source>
            <translation>علامات الابتكار</translation>
        </message>
        <message>
            <source>Inputs of the run</source>
            <translation>مدخلات التوزيع</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>التكامل</translation>
        </message>
        <message>
            <source>Issue date</source>
            <translation>تاريخ الإصدار</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>أصدره</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Its validity covers the contract</source>
            <translation>مدة صلاحيته تغطي العقد</translation>
        </message>
        <message>
            <source>Joining date</source>
            <translation>تاريخ الانضمام</translation>
        </message>
        <message>
            <source>Justification</source>
            <translation>المبرر</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Key of the finding</source>
            <translation>مفتاح المعاينة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Kind of object</source>
            <translation>نوع الشيء</translation>
        </message>
        <message>
            <source>Kpi</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>اللغات</translation>
        </message>
        <message>
            <source>Last found on</source>
            <translation>آخر اكتشاف</translation>
        </message>
        <message>
            <source>Last units</source>
            <translation>الوحدات الأخيرة</translation>
        </message>
        <message>
            <source>Late by 1 to 30 days</source>
            <translation>من 1 إلى 30 يوما</translation>
        </message>
        <message>
            <source>Late by 181 to 365 days</source>
            <translation>من 181 إلى 365 يوما</translation>
        </message>
        <message>
            <source>Late by 31 to 60 days</source>
            <translation>من 31 إلى 60 يوما</translation>
        </message>
        <message>
            <source>Late by 61 to 90 days</source>
            <translation>من 61 إلى 90 يوما</translation>
        </message>
        <message>
            <source>Late by 91 to 180 days</source>
            <translation>من 91 إلى 180 يوما</translation>
        </message>
        <message>
            <source>Latitude</source>
            <translation>خط العرض</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>الطرف القائد</translation>
        </message>
        <message>
            <source>Lead entity</source>
            <translation>الكيان الرائد</translation>
        </message>
        <message>
            <source>Lease document</source>
            <translation>وثيقة عقد الإيجار</translation>
        </message>
        <message>
            <source>Leaving date</source>
            <translation>تاريخ الانسحاب</translation>
        </message>
        <message>
            <source>Ledger reference</source>
            <translation>مرجع الدفاتر</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>الأساس القانوني</translation>
        </message>
        <message>
            <source>Let go</source>
            <translation>متنازل عنه</translation>
        </message>
        <message>
            <source>Let go by</source>
            <translation>تنازل عنه</translation>
        </message>
        <message>
            <source>Let go on</source>
            <translation>تاريخ التنازل</translation>
        </message>
        <message>
            <source>Likelihood</source>
            <translation>الاحتمال</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>البنود</translation>
        </message>
        <message>
            <source>List</source>
            <translation>القائمة</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Location dependence</source>
            <translation>الارتباط بالموقع</translation>
        </message>
        <message>
            <source>Long-term agreement</source>
            <translation>اتفاق طويل الأجل</translation>
        </message>
        <message>
            <source>Longitude</source>
            <translation>خط الطول</translation>
        </message>
        <message>
            <source>Managed by the Government</source>
            <translation>تديره الحكومة</translation>
        </message>
        <message>
            <source>Managing entity</source>
            <translation>الكيان المدير</translation>
        </message>
        <message>
            <source>Mandate basis</source>
            <translation>أساس الولاية</translation>
        </message>
        <message>
            <source>Mandatory</source>
            <translation>إلزامي</translation>
        </message>
        <message>
            <source>Mapping</source>
            <translation>الربط</translation>
        </message>
        <message>
            <source>Maximum</source>
            <translation>الحد الأقصى</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>اجتماع</translation>
        </message>
        <message>
            <source>Meeting date</source>
            <translation>تاريخ الاجتماع</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>الأعضاء</translation>
        </message>
        <message>
            <source>Met on</source>
            <translation>تاريخ الوفاء</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <source>Minimum</source>
            <translation>الحد الأدنى</translation>
        </message>
        <message>
            <source>Minimum charge</source>
            <translation>الحد الأدنى للرسم</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>المحضر</translation>
        </message>
        <message>
            <source>Modality</source>
            <translation>الطريقة المتبعة</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>الأشهر</translation>
        </message>
        <message>
            <source>Months between due dates</source>
            <translation>الأشهر بين تواريخ الاستحقاق</translation>
        </message>
        <message>
            <source>Months between reviews</source>
            <translation>عدد الأشهر بين المراجعات</translation>
        </message>
        <message>
            <source>Months of one renewal</source>
            <translation>أشهر التجديد الواحد</translation>
        </message>
        <message>
            <source>More than 365 days</source>
            <translation>أكثر من 365 يوما</translation>
        </message>
        <message>
            <source>Most renewals</source>
            <translation>أقصى عدد للتجديدات</translation>
        </message>
        <message>
            <source>Mr signatory</source>
            <translation>موقّع على الاعتراف المتبادل</translation>
        </message>
        <message>
            <source>Mr signed on</source>
            <translation>تاريخ توقيع الاعتراف المتبادل</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Name (English)</source>
            <translation>الاسم (بالإنكليزية)</translation>
        </message>
        <message>
            <source>Name (French)</source>
            <translation>الاسم (بالفرنسية)</translation>
        </message>
        <message>
            <source>Name (Spanish)</source>
            <translation>الاسم (بالإسبانية)</translation>
        </message>
        <message>
            <source>Need statement</source>
            <translation>بيان الحاجة</translation>
        </message>
        <message>
            <source>Needed by</source>
            <translation>مطلوب قبل</translation>
        </message>
        <message>
            <source>Net area (m²)</source>
            <translation>المساحة الصافية (م²)</translation>
        </message>
        <message>
            <source>Next look</source>
            <translation>النظر المقبل</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>Not due</source>
            <translation>غير مستحق</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Note on closing</source>
            <translation>ملاحظة الإغلاق</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Notice date</source>
            <translation>تاريخ الإشعار</translation>
        </message>
        <message>
            <source>Notice days (lease)</source>
            <translation>أيام الإشعار (الإيجار)</translation>
        </message>
        <message>
            <source>Notice days (termination)</source>
            <translation>أيام الإشعار (الإنهاء)</translation>
        </message>
        <message>
            <source>Notice days (withdrawal)</source>
            <translation>أيام الإشعار (الانسحاب)</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>البسط</translation>
        </message>
        <message>
            <source>Obligation</source>
            <translation>التزام</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Officer of the consumer</source>
            <translation>المسؤول لدى المستفيد</translation>
        </message>
        <message>
            <source>Officer of the provider</source>
            <translation>المسؤول لدى مقدم الخدمة</translation>
        </message>
        <message>
            <source>Open bills</source>
            <translation>الفواتير المفتوحة</translation>
        </message>
        <message>
            <source>Open ended</source>
            <translation>مفتوح المدة</translation>
        </message>
        <message>
            <source>Open to other entities</source>
            <translation>مفتوح لكيانات أخرى</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>طلب</translation>
        </message>
        <message>
            <source>Order date</source>
            <translation>تاريخ الطلب</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>رقم الطلب</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>المنشأ</translation>
        </message>
        <message>
            <source>Our balance</source>
            <translation>رصيدنا</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Owner entity</source>
            <translation>الكيان المسؤول</translation>
        </message>
        <message>
            <source>Owner office</source>
            <translation>المكتب المسؤول</translation>
        </message>
        <message>
            <source>Owner person</source>
            <translation>الشخص المسؤول</translation>
        </message>
        <message>
            <source>Page count</source>
            <translation>عدد الصفحات</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>المعلمات</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>الترتيب الأصلي</translation>
        </message>
        <message>
            <source>Parent office</source>
            <translation>المكتب الأعلى</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>المشارك</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>الأطراف</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>الطرف</translation>
        </message>
        <message>
            <source>Payment terms days</source>
            <translation>أيام مهلة الدفع</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Period end</source>
            <translation>نهاية الفترة</translation>
        </message>
        <message>
            <source>Period start</source>
            <translation>بداية الفترة</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Posting date</source>
            <translation>تاريخ القيد</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>أماكن العمل</translation>
        </message>
        <message>
            <source>Preparation date</source>
            <translation>تاريخ الإعداد</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>أعده</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>موجود</translation>
        </message>
        <message>
            <source>Price tiers</source>
            <translation>شرائح الأسعار</translation>
        </message>
        <message>
            <source>Prices checked on</source>
            <translation>تاريخ التحقق من الأسعار</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Proration</source>
            <translation>الحساب بالتناسب</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>المقدّم</translation>
        </message>
        <message>
            <source>Provisional exchange rate</source>
            <translation>سعر صرف مؤقت</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>الغرض</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>الكمية</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Rate card</source>
            <translation>جدول أسعار</translation>
        </message>
        <message>
            <source>Rate line</source>
            <translation>بند السعر</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Reason for closing</source>
            <translation>سبب الإغلاق</translation>
        </message>
        <message>
            <source>Reason for reopening</source>
            <translation>سبب إعادة الفتح</translation>
        </message>
        <message>
            <source>Reason for retiring</source>
            <translation>سبب الإيقاف</translation>
        </message>
        <message>
            <source>Reason for the difference</source>
            <translation>سبب الفرق</translation>
        </message>
        <message>
            <source>Reason for the dispute</source>
            <translation>سبب الاعتراض</translation>
        </message>
        <message>
            <source>Reason for the exception</source>
            <translation>سبب الاستثناء</translation>
        </message>
        <message>
            <source>Reason for the state</source>
            <translation>سبب الحالة</translation>
        </message>
        <message>
            <source>Reason for the status</source>
            <translation>سبب الوضع</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>مُستلَم</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>مطابقة</translation>
        </message>
        <message>
            <source>Record concerned</source>
            <translation>السجل المعني</translation>
        </message>
        <message>
            <source>Record it is for</source>
            <translation>السجل المقصود</translation>
        </message>
        <message>
            <source>Records compared</source>
            <translation>السجلات المقارنة</translation>
        </message>
        <message>
            <source>Recurs every year</source>
            <translation>يتكرر كل سنة</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Referred to</source>
            <translation>أُحيل إلى</translation>
        </message>
        <message>
            <source>Refers to</source>
            <translation>يحيل إلى</translation>
        </message>
        <message>
            <source>Relying entity</source>
            <translation>الكيان المعتمِد</translation>
        </message>
        <message>
            <source>Renews itself</source>
            <translation>يتجدد تلقائيا</translation>
        </message>
        <message>
            <source>Reopened by</source>
            <translation>أعاد فتحه</translation>
        </message>
        <message>
            <source>Reopening approved by</source>
            <translation>اعتمد إعادة الفتح</translation>
        </message>
        <message>
            <source>Reopening date</source>
            <translation>تاريخ إعادة الفتح</translation>
        </message>
        <message>
            <source>Replaced by</source>
            <translation>حل محله</translation>
        </message>
        <message>
            <source>Replaces</source>
            <translation>يحل محل</translation>
        </message>
        <message>
            <source>Reporting stream</source>
            <translation>مسار الإبلاغ</translation>
        </message>
        <message>
            <source>Request date</source>
            <translation>تاريخ تقديم الطلب</translation>
        </message>
        <message>
            <source>Requested by</source>
            <translation>طلبه</translation>
        </message>
        <message>
            <source>Resident</source>
            <translation>مقيم</translation>
        </message>
        <message>
            <source>Response</source>
            <translation>الاستجابة</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Retired on</source>
            <translation>أوقف في</translation>
        </message>
        <message>
            <source>Review by</source>
            <translation>موعد المراجعة</translation>
        </message>
        <message>
            <source>Review date</source>
            <translation>تاريخ المراجعة</translation>
        </message>
        <message>
            <source>Reviewed by</source>
            <translation>راجعه</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Role of the Resident Coordinator</source>
            <translation>دور المنسق المقيم</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>الغرفة</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>الصفوف</translation>
        </message>
        <message>
            <source>Rule for the last units</source>
            <translation>قاعدة الوحدات الأخيرة</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>Run by</source>
            <translation>أجرى التوزيع</translation>
        </message>
        <message>
            <source>Run date</source>
            <translation>تاريخ التوزيع</translation>
        </message>
        <message>
            <source>Run it follows</source>
            <translation>التوزيع الذي يليه</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>النطاق</translation>
        </message>
        <message>
            <source>Sealed on</source>
            <translation>تاريخ الختم</translation>
        </message>
        <message>
            <source>Security area</source>
            <translation>المنطقة الأمنية</translation>
        </message>
        <message>
            <source>Security assessed on</source>
            <translation>تاريخ تقييم الأمن</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>المُرسِل</translation>
        </message>
        <message>
            <source>Sent to</source>
            <translation>أرسل إلى</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Service date</source>
            <translation>تاريخ الخدمة</translation>
        </message>
        <message>
            <source>Service level</source>
            <translation>مستوى الخدمة</translation>
        </message>
        <message>
            <source>Service line</source>
            <translation>خط الخدمات</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Settlement date</source>
            <translation>تاريخ التسديد</translation>
        </message>
        <message>
            <source>Settlement due days</source>
            <translation>أيام مهلة التسوية</translation>
        </message>
        <message>
            <source>Settlement it reverses</source>
            <translation>التسديد الذي يلغيه</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>الحصة</translation>
        </message>
        <message>
            <source>Share cap</source>
            <translation>الحد الأقصى للحصة</translation>
        </message>
        <message>
            <source>Shared budget</source>
            <translation>ميزانية مشتركة</translation>
        </message>
        <message>
            <source>Shared with the Government</source>
            <translation>مشترك مع الحكومة</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>الحصص</translation>
        </message>
        <message>
            <source>Sharing key</source>
            <translation>مفتاح التوزيع</translation>
        </message>
        <message>
            <source>Sharing scheme</source>
            <translation>خطة التقاسم</translation>
        </message>
        <message>
            <source>Short code</source>
            <translation>الرمز المختصر</translation>
        </message>
        <message>
            <source>Signatory name</source>
            <translation>اسم الموقّع</translation>
        </message>
        <message>
            <source>Signatory title</source>
            <translation>صفة الموقّع</translation>
        </message>
        <message>
            <source>Signature date</source>
            <translation>تاريخ التوقيع</translation>
        </message>
        <message>
            <source>Signed document</source>
            <translation>الوثيقة الموقّعة</translation>
        </message>
        <message>
            <source>Signed minutes</source>
            <translation>المحضر الموقع</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Source of verification</source>
            <translation>مصدر التحقق</translation>
        </message>
        <message>
            <source>Start date</source>
            <translation>تاريخ البدء</translation>
        </message>
        <message>
            <source>Start of the lease</source>
            <translation>بداية عقد الإيجار</translation>
        </message>
        <message>
            <source>Starts on</source>
            <translation>يبدأ في</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Stock-take action</source>
            <translation>إجراء الجرد</translation>
        </message>
        <message>
            <source>Stock-take note</source>
            <translation>ملاحظة الجرد</translation>
        </message>
        <message>
            <source>Successor</source>
            <translation>الترتيب الخلف</translation>
        </message>
        <message>
            <source>Superseded by</source>
            <translation>حل محله</translation>
        </message>
        <message>
            <source>Superseded reason</source>
            <translation>سبب الحلول محله</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>تكاليف الدعم</translation>
        </message>
        <message>
            <source>Support charge</source>
            <translation>رسم الدعم</translation>
        </message>
        <message>
            <source>Support percent</source>
            <translation>نسبة الدعم المئوية</translation>
        </message>
        <message>
            <source>Sustain flags</source>
            <translation>علامات الاستدامة</translation>
        </message>
        <message>
            <source>Sustainable Development Goals</source>
            <translation>أهداف التنمية المستدامة</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>نوع الحيازة</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>The award was competitive</source>
            <translation>كان الإرساء تنافسياً</translation>
        </message>
        <message>
            <source>The holder agrees</source>
            <translation>صاحب الاتفاق موافق</translation>
        </message>
        <message>
            <source>The same conditions apply</source>
            <translation>تنطبق الشروط نفسها</translation>
        </message>
        <message>
            <source>The supplier agrees</source>
            <translation>المورِّد موافق</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Title (English)</source>
            <translation>العنوان (بالإنكليزية)</translation>
        </message>
        <message>
            <source>Title (French)</source>
            <translation>العنوان (بالفرنسية)</translation>
        </message>
        <message>
            <source>To state</source>
            <translation>إلى الحالة</translation>
        </message>
        <message>
            <source>Tolerance</source>
            <translation>هامش التسامح</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Total in USD</source>
            <translation>المجموع بالدولار</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>UN House</source>
            <translation>دار الأمم المتحدة</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>Units per USD</source>
            <translation>الوحدات لكل دولار</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>Use it belongs to</source>
            <translation>الاستخدام الذي يتبعه</translation>
        </message>
        <message>
            <source>Using entity</source>
            <translation>الكيان المستخدم</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>صالح من</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>صالح حتى</translation>
        </message>
        <message>
            <source>Validated by</source>
            <translation>صدَّق عليه</translation>
        </message>
        <message>
            <source>Validation date</source>
            <translation>تاريخ التصديق</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>المورِّد</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Version applies on</source>
            <translation>تاريخ سريان الإصدار</translation>
        </message>
        <message>
            <source>Version of the budget</source>
            <translation>نسخة الميزانية</translation>
        </message>
        <message>
            <source>Version reason</source>
            <translation>سبب الإصدار</translation>
        </message>
        <message>
            <source>Volume estimate</source>
            <translation>الحجم التقديري</translation>
        </message>
        <message>
            <source>Way of cooperating</source>
            <translation>طريقة التعاون</translation>
        </message>
        <message>
            <source>Way of moving together</source>
            <translation>طريقة التجميع</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>الترجيح</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>ما الذي تغير</translation>
        </message>
        <message>
            <source>What did not work</source>
            <translation>ما الذي لم ينجح</translation>
        </message>
        <message>
            <source>What is relied on</source>
            <translation>ما يُعتمد عليه</translation>
        </message>
        <message>
            <source>What it corrects</source>
            <translation>ما يصححه</translation>
        </message>
        <message>
            <source>What the amendment changes</source>
            <translation>ما يغيره التعديل</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>ما وُجد</translation>
        </message>
        <message>
            <source>Why it goes on without cover</source>
            <translation>سبب الاستمرار دون غطاء</translation>
        </message>
        <message>
            <source>Why they are not billed</source>
            <translation>سبب عدم إصدار فواتيرها</translation>
        </message>
        <message>
            <source>Withdrawal date</source>
            <translation>تاريخ الانسحاب</translation>
        </message>
        <message>
            <source>Workstations</source>
            <translation>محطات العمل</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>كتبه</translation>
        </message>
        <message>
            <source>Year of the stock-take</source>
            <translation>سنة الجرد</translation>
        </message>
        <message>
            <source>Yearly rent</source>
            <translation>الإيجار السنوي</translation>
        </message>
    </context>
    <context>
        <name>FigureStrip</name>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
    </context>
    <context>
        <name>FigureTile</name>
        <message>
            <source>{caption}: {number}</source>
            <translation>{caption}: {number}</translation>
        </message>
        <message>
            <source>{caption}: {number}, {note}</source>
            <translation>{caption}: {number}، {note}</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>{shown} of {total}</source>
            <translation>{shown} من {total}</translation>
        </message>
    </context>
    <context>
        <name>FilterPart</name>
        <message>
            <source>Basis</source>
            <translation>الأساس</translation>
        </message>
        <message>
            <source>Ceiling…</source>
            <translation>السقف…</translation>
        </message>
        <message>
            <source>Decide before…</source>
            <translation>القرار قبل…</translation>
        </message>
        <message>
            <source>Ends before…</source>
            <translation>ينتهي قبل…</translation>
        </message>
        <message>
            <source>Flag</source>
            <translation>العلامة</translation>
        </message>
        <message>
            <source>Lead…</source>
            <translation>الجهة الرائدة…</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Party…</source>
            <translation>الطرف…</translation>
        </message>
        <message>
            <source>Search, or type:mou</source>
            <translation>ابحث، أو type:mou</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
    </context>
    <context>
        <name>FindingWords</name>
        <message>
            <source>Accessibility not assessed</source>
            <translation>لم تُقيَّم سهولة الوصول</translation>
        </message>
        <message>
            <source>Add who is in them, or record the hand-back.</source>
            <translation>أضف من يشغلها، أو سجّل إعادتها.</translation>
        </message>
        <message>
            <source>Area over 100 %</source>
            <translation>المساحة فوق 100 %</translation>
        </message>
        <message>
            <source>At least 80 % of the ceiling is called off. Plan the next agreement.</source>
            <translation>طُلب ما لا يقل عن 80 % من السقف. حضّر الاتفاق التالي.</translation>
        </message>
        <message>
            <source>Conditions open</source>
            <translation>شروط مفتوحة</translation>
        </message>
        <message>
            <source>Desks over 100 %</source>
            <translation>المكاتب فوق 100 %</translation>
        </message>
        <message>
            <source>Ended and still used</source>
            <translation>انتهى وما زال مستخدمًا</translation>
        </message>
        <message>
            <source>Host agreement ended</source>
            <translation>انتهى اتفاق المضيف</translation>
        </message>
        <message>
            <source>Lease ended</source>
            <translation>انتهى عقد الإيجار</translation>
        </message>
        <message>
            <source>More is called off than the ceiling allows. Ask the holder to raise it.</source>
            <translation>طُلب أكثر مما يسمح به السقف. اطلب من صاحب الاتفاق رفعه.</translation>
        </message>
        <message>
            <source>Near the ceiling</source>
            <translation>قريب من السقف</translation>
        </message>
        <message>
            <source>No accessibility assessment is on record.</source>
            <translation>لا تقييم مسجل لسهولة الوصول.</translation>
        </message>
        <message>
            <source>No security assessment is on record; shared premises need one a year.</source>
            <translation>لا تقييم أمني مسجل؛ أماكن العمل المشتركة تحتاج إلى تقييم كل سنة.</translation>
        </message>
        <message>
            <source>Nobody is in them</source>
            <translation>لا أحد يشغلها</translation>
        </message>
        <message>
            <source>Not open to others</source>
            <translation>غير متاح لغيره</translation>
        </message>
        <message>
            <source>Occupant is no party</source>
            <translation>شاغل ليس طرفًا</translation>
        </message>
        <message>
            <source>Occupant without an area</source>
            <translation>شاغل بلا مساحة</translation>
        </message>
        <message>
            <source>Ordered outside its days</source>
            <translation>طلب خارج المدة</translation>
        </message>
        <message>
            <source>Over the ceiling</source>
            <translation>فوق السقف</translation>
        </message>
        <message>
            <source>Party without rooms</source>
            <translation>طرف بلا مكاتب</translation>
        </message>
        <message>
            <source>Price check is due</source>
            <translation>حان موعد مراجعة الأسعار</translation>
        </message>
        <message>
            <source>Security not assessed</source>
            <translation>لم يُقيَّم الأمن</translation>
        </message>
        <message>
            <source>The agreement ended on {day}; the arrangement of {entities} still runs.</source>
            <translation>انتهى الاتفاق في {day}؛ وما زال ترتيب {entities} ساريًا.</translation>
        </message>
        <message>
            <source>The agreement with the host ended on {day}.</source>
            <translation>انتهى الاتفاق مع المضيف في {day}.</translation>
        </message>
        <message>
            <source>The last assessment was on {day}; shared premises are assessed every year.</source>
            <translation>كان آخر تقييم في {day}؛ وتُقيَّم أماكن العمل المشتركة كل سنة.</translation>
        </message>
        <message>
            <source>The lease ended on {day} and the premises are still active.</source>
            <translation>انتهى عقد الإيجار في {day} وما زالت أماكن العمل نشطة.</translation>
        </message>
        <message>
            <source>The occupants have more desks together than the premises. Correct one.</source>
            <translation>مكاتب الشاغلين معًا أكثر من مكاتب المبنى. صحّح أحد الرقمين.</translation>
        </message>
        <message>
            <source>The occupants have more square metres together than the premises. Correct one.</source>
            <translation>أمتار الشاغلين المربعة معًا أكثر من مساحة المبنى. صحّح أحد الرقمين.</translation>
        </message>
        <message>
            <source>The prices were to be checked again by {day}.</source>
            <translation>كان ينبغي مراجعة الأسعار قبل {day}.</translation>
        </message>
        <message>
            <source>{entities}: enter the net area, so that the cost can be shared.</source>
            <translation>{entities}: أدخل المساحة الصافية كي يمكن تقاسم التكلفة.</translation>
        </message>
        <message>
            <source>{entities}: in the premises, and no party to their arrangement.</source>
            <translation>{entities}: في أماكن العمل وليس طرفًا في ترتيبها.</translation>
        </message>
        <message>
            <source>{entities}: not all conditions for the use are met. The list below says which.</source>
            <translation>{entities}: لم تُستوفَ كل شروط الاستخدام. القائمة أدناه تبيّن أيها.</translation>
        </message>
        <message>
            <source>{entities}: ordered on {day}, when the agreement was not in force.</source>
            <translation>{entities}: طلب في {day} حين لم يكن الاتفاق ساريًا.</translation>
        </message>
        <message>
            <source>{entities}: party to the arrangement, and without rooms in the premises.</source>
            <translation>{entities}: طرف في الترتيب وبلا مكاتب في أماكن العمل.</translation>
        </message>
        <message>
            <source>{entities}: uses an agreement that is not marked as open to other entities.</source>
            <translation>{entities}: يستخدم اتفاقًا غير مسجل على أنه متاح لكيانات أخرى.</translation>
        </message>
    </context>
    <context>
        <name>FirstRunPage</name>
        <message>
            <source>Choose another…</source>
            <translation>اختيار غيره…</translation>
        </message>
        <message>
            <source>Common Services</source>
            <translation>الخدمات المشتركة</translation>
        </message>
        <message>
            <source>Everything is kept on this computer. No network and no account are needed.</source>
            <translation>كل شيء محفوظ على هذا الحاسوب. ولا حاجة إلى شبكة ولا إلى حساب.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Open read-only</source>
            <translation>فتح للقراءة فقط</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>استعادة نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Set up an office</source>
            <translation>إعداد مكتب</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>محاولة أخرى</translation>
        </message>
    </context>
    <context>
        <name>FixPanel</name>
        <message>
            <source>Current cell and what is to fix</source>
            <translation>الخلية الحالية وما ينبغي إصلاحه</translation>
        </message>
        <message>
            <source>Note or reason</source>
            <translation>ملاحظة أو سبب</translation>
        </message>
        <message>
            <source>Nothing asks for your attention here.</source>
            <translation>لا شيء هنا يستدعي انتباهك.</translation>
        </message>
        <message>
            <source>To fix</source>
            <translation>للإصلاح</translation>
        </message>
        <message>
            <source>{count} or more</source>
            <translation>{count} أو أكثر</translation>
        </message>
    </context>
    <context>
        <name>Flags</name>
        <message>
            <source>A day has no valid rate. Enter one.</source>
            <translation>يوجد يوم بلا سعر صالح. أدخل سعرا له.</translation>
        </message>
        <message>
            <source>A party uses the service and has not signed.</source>
            <translation>يستخدم طرف الخدمة ولم يوقّع.</translation>
        </message>
        <message>
            <source>A party uses the service since {since} and has not signed.</source>
            <translation>يستخدم طرف الخدمة منذ {since} ولم يوقّع.</translation>
        </message>
        <message>
            <source>A review is due. Record it.</source>
            <translation>حان موعد المراجعة. سجّلها.</translation>
        </message>
        <message>
            <source>It ended, and services are still used. Extend or stop.</source>
            <translation>انتهى الترتيب وما زالت خدماته مستخدمة. مدّده أو أوقفها.</translation>
        </message>
        <message>
            <source>It ended, and services are used since {since}. Extend or stop.</source>
            <translation>انتهى الترتيب وما زالت خدماته مستخدمة منذ {since}. مدّده أو أوقفها.</translation>
        </message>
        <message>
            <source>It ends on {due}. Renew it or let it end.</source>
            <translation>ينتهي في {due}. جدّده أو دعه ينتهي.</translation>
        </message>
        <message>
            <source>It runs beyond the end of the mandate on {due}.</source>
            <translation>يمتد إلى ما بعد نهاية الولاية في {due}.</translation>
        </message>
        <message>
            <source>It runs beyond the end of the mandate.</source>
            <translation>يمتد إلى ما بعد نهاية الولاية.</translation>
        </message>
        <message>
            <source>It was signed after it had started, on {since}.</source>
            <translation>وُقّع بعد أن بدأ، في {since}.</translation>
        </message>
        <message>
            <source>It was signed after it had started.</source>
            <translation>وُقّع بعد أن بدأ.</translation>
        </message>
        <message>
            <source>More than 80 % of the ceiling is used since {since}.</source>
            <translation>استُخدم أكثر من 80 في المائة من الحد الأقصى منذ {since}.</translation>
        </message>
        <message>
            <source>More than 80 % of the ceiling is used.</source>
            <translation>استُخدم أكثر من 80 في المائة من الحد الأقصى.</translation>
        </message>
        <message>
            <source>No rate is valid from {since}. Enter one.</source>
            <translation>لا يوجد سعر صالح ابتداء من {since}. أدخل سعرا.</translation>
        </message>
        <message>
            <source>Services run without a valid arrangement since {since}.</source>
            <translation>تجري خدمات بلا ترتيب سارٍ منذ {since}.</translation>
        </message>
        <message>
            <source>Services run without a valid arrangement.</source>
            <translation>تجري خدمات بلا ترتيب سارٍ.</translation>
        </message>
        <message>
            <source>The ceiling is reached since {since}. Raise it or stop.</source>
            <translation>بُلغ الحد الأقصى منذ {since}. ارفعه أو أوقف الاستخدام.</translation>
        </message>
        <message>
            <source>The ceiling is reached. Raise it or stop.</source>
            <translation>بُلغ الحد الأقصى. ارفعه أو أوقف الاستخدام.</translation>
        </message>
        <message>
            <source>The census is older than a year since {since}. Ask for a new one.</source>
            <translation>مضى على التعداد أكثر من سنة منذ {since}. اطلب تعدادا جديدا.</translation>
        </message>
        <message>
            <source>The census is older than a year. Ask for a new one.</source>
            <translation>مضى على التعداد أكثر من سنة. اطلب تعدادا جديدا.</translation>
        </message>
        <message>
            <source>The decision is late. Decide now.</source>
            <translation>تأخر القرار. اتخذه الآن.</translation>
        </message>
        <message>
            <source>The decision was due on {due}. Decide now.</source>
            <translation>كان القرار مستحقا في {due}. اتخذه الآن.</translation>
        </message>
        <message>
            <source>The last day to give notice is {due}.</source>
            <translation>آخر يوم لتوجيه الإشعار هو {due}.</translation>
        </message>
        <message>
            <source>The review was due on {due}. Record it.</source>
            <translation>كانت المراجعة مستحقة في {due}. سجّلها.</translation>
        </message>
    </context>
    <context>
        <name>FormChoices</name>
        <message>
            <source>As of</source>
            <translation>الحالة في تاريخ معين</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Language of the forms</source>
            <translation>لغة النماذج</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
    </context>
    <context>
        <name>Formats</name>
        <message numerus="yes">
            <source>%n d late</source>
            <translation>
                <numerusform>لا تأخير</numerusform>
                <numerusform>متأخر يوما واحدا</numerusform>
                <numerusform>متأخر يومين</numerusform>
                <numerusform>متأخر %n أيام</numerusform>
                <numerusform>متأخر %n يوما</numerusform>
                <numerusform>متأخر %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يوما</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>Jan–Dec {year}</source>
            <translation>يناير–ديسمبر {year}</translation>
        </message>
        <message>
            <source>Jul–Jun {first}/{second}</source>
            <translation>يوليو–يونيو {first}/{second}</translation>
        </message>
        <message numerus="yes">
            <source>in %n d</source>
            <translation>
                <numerusform>بعد %n يوم</numerusform>
                <numerusform>بعد يوم واحد</numerusform>
                <numerusform>بعد يومين</numerusform>
                <numerusform>بعد %n أيام</numerusform>
                <numerusform>بعد %n يوما</numerusform>
                <numerusform>بعد %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>{currency} {amount}</source>
            <translation>{currency} {amount}</translation>
        </message>
        <message>
            <source>{date} {time}</source>
            <translation>{date} {time}</translation>
        </message>
        <message>
            <source>{day} {month}</source>
            <translation>{day} {month}</translation>
        </message>
        <message>
            <source>{day} {month} {short_year}</source>
            <translation>{day} {month} {short_year}</translation>
        </message>
        <message>
            <source>{day} {month} {year}</source>
            <translation>{day} {month} {year}</translation>
        </message>
        <message>
            <source>{month} {short_year}</source>
            <translation>{month} {short_year}</translation>
        </message>
        <message>
            <source>{month} {year}</source>
            <translation>{month} {year}</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation>{number}%</translation>
        </message>
        <message>
            <source>{weekday} {date}</source>
            <translation>{weekday} {date}</translation>
        </message>
    </context>
    <context>
        <name>FreezePanel</name>
        <message numerus="yes">
            <source>%n run(s) frozen.</source>
            <translation>
                <numerusform>لم يُجمَّد أي حساب.</numerusform>
                <numerusform>جُمِّد حساب واحد.</numerusform>
                <numerusform>جُمِّد حسابان.</numerusform>
                <numerusform>جُمِّدت %n حسابات.</numerusform>
                <numerusform>جُمِّد %n حسابًا.</numerusform>
                <numerusform>جُمِّد %n حساب.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) with {total} are frozen</source>
            <translation>
                <numerusform>لا يُجمَّد أي حساب بمبلغ {total}</numerusform>
                <numerusform>يُجمَّد حساب واحد بمبلغ {total}</numerusform>
                <numerusform>يُجمَّد حسابان بمبلغ {total}</numerusform>
                <numerusform>تُجمَّد %n حسابات بمبلغ {total}</numerusform>
                <numerusform>يُجمَّد %n حسابًا بمبلغ {total}</numerusform>
                <numerusform>يُجمَّد %n حساب بمبلغ {total}</numerusform>
            </translation>
        </message>
        <message>
            <source>A mistake found later is put right by a run that follows; this one stays on record.</source>
            <translation>يُصحَّح الخطأ المكتشف لاحقًا بحساب يليه، ويبقى هذا مسجلًا.</translation>
        </message>
        <message>
            <source>Freeze the split</source>
            <translation>تجميد التقسيم</translation>
        </message>
        <message>
            <source>From then on nothing changes these shares, and bills may be made of them.</source>
            <translation>لا يغيّر شيء هذه الحصص بعد ذلك، ويجوز إعداد الفواتير منها.</translation>
        </message>
        <message>
            <source>Leave it open</source>
            <translation>تركه مفتوحًا</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
    </context>
    <context>
        <name>Grip</name>
        <message>
            <source>Arrow keys move the edge. Enter or a double click gives the usual width back.</source>
            <translation>تحرّك مفاتيح الأسهم الحافة. ويعيد مفتاح الإدخال أو النقر المزدوج العرض المعتاد.</translation>
        </message>
    </context>
    <context>
        <name>HandoverPage</name>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>مصنف Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Handover pack</source>
            <translation>ملف التسليم</translation>
        </message>
        <message>
            <source>Language of the pack</source>
            <translation>لغة الملف</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>إنشاء {name}</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>حفظ PDF…</translation>
        </message>
        <message>
            <source>Save the handover pack</source>
            <translation>حفظ ملف التسليم</translation>
        </message>
        <message>
            <source>Save workbook…</source>
            <translation>حفظ المصنف…</translation>
        </message>
        <message>
            <source>The handover pack is made: {name}</source>
            <translation>ملف التسليم جاهز: {name}</translation>
        </message>
        <message>
            <source>The pack is being read; it comes as soon as it is there.</source>
            <translation>يجري قراءة الملف؛ سيظهر فور جاهزيته.</translation>
        </message>
        <message>
            <source>What is due, late, open and missing, whom to ask, and how it came to this</source>
            <translation>ما هو مستحق ومتأخر ومفتوح وناقص، ومن تسأل، وكيف وصلت الأمور إلى هنا</translation>
        </message>
    </context>
    <context>
        <name>HistoryPart</name>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>History</source>
            <translation>تاريخ التغييرات</translation>
        </message>
        <message>
            <source>Keep what was entered since and take back the rest</source>
            <translation>الإبقاء على ما أُدخل بعد ذلك والتراجع عن الباقي</translation>
        </message>
        <message>
            <source>Some of these values were changed again since. What should happen to them?</source>
            <translation>تغير بعض هذه القيم مرة أخرى بعد ذلك. ما الذي ينبغي عمله بها؟</translation>
        </message>
        <message>
            <source>Take an act back</source>
            <translation>التراجع عن عملية</translation>
        </message>
        <message>
            <source>Take everything back</source>
            <translation>التراجع عن كل شيء</translation>
        </message>
        <message>
            <source>Take this act back</source>
            <translation>التراجع عن هذه العملية</translation>
        </message>
        <message>
            <source>The act was taken back.</source>
            <translation>تم التراجع عن العملية.</translation>
        </message>
        <message>
            <source>This act cannot be taken back; a new one corrects it.</source>
            <translation>لا يمكن التراجع عن هذه العملية؛ وتصححها عملية جديدة.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ما جرى</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>القائم به</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
    </context>
    <context>
        <name>HqChecks</name>
        <message>
            <source>A narrative has to be written, and validated by another.</source>
            <translation>يلزم كتابة سرد يعتمده شخص آخر.</translation>
        </message>
        <message>
            <source>Every amount has a value in US dollars</source>
            <translation>لكل مبلغ قيمة بدولارات الولايات المتحدة</translation>
        </message>
        <message>
            <source>Every gender figure has a validated narrative</source>
            <translation>لكل رقم جنساني سرد معتمد</translation>
        </message>
        <message>
            <source>Every indicator was measured</source>
            <translation>كل مؤشر جرى قياسه</translation>
        </message>
        <message>
            <source>Every line of use has a rate</source>
            <translation>لكل بند استخدام سعر</translation>
        </message>
        <message>
            <source>Every month of use is entered</source>
            <translation>كل شهر من أشهر الاستخدام مُدخل</translation>
        </message>
        <message>
            <source>Every party has signed</source>
            <translation>كل طرف وقّع</translation>
        </message>
        <message>
            <source>Everything used was in force</source>
            <translation>كل ما استُخدم كان ساريا</translation>
        </message>
        <message>
            <source>Their signing date stays blank.</source>
            <translation>يبقى تاريخ توقيعهم فارغا.</translation>
        </message>
        <message>
            <source>They are not listed; their use and their alerts are.</source>
            <translation>لا تُدرج هذه الترتيبات في القائمة؛ بل يُدرج استخدامها وتنبيهاتها.</translation>
        </message>
        <message>
            <source>They have a quantity and no amount.</source>
            <translation>لها كمية وليس لها مبلغ.</translation>
        </message>
        <message>
            <source>They have an amount and no value in US dollars.</source>
            <translation>لها مبلغ وليس لها قيمة بدولارات الولايات المتحدة.</translation>
        </message>
        <message>
            <source>They print as not measured, never as zero.</source>
            <translation>تُطبع على أنها لم تُقَس، ولا تُطبع صفرا أبدا.</translation>
        </message>
        <message>
            <source>They stand as a known gap on the cover, never as zero.</source>
            <translation>ترد على صفحة الغلاف باعتبارها فجوة معروفة، ولا ترد صفرا أبدا.</translation>
        </message>
        <message>
            <source>{count} arrangements were used and not in force</source>
            <translation>الترتيبات المستخدمة وغير السارية: {count}</translation>
        </message>
        <message>
            <source>{count} of {of} gender figures have no validated narrative</source>
            <translation>{count} من {of} من الأرقام الجنسانية بلا سرد معتمد</translation>
        </message>
        <message>
            <source>{count} of {of} indicators were not measured</source>
            <translation>المؤشرات التي لم تُقَس: {count} من {of}</translation>
        </message>
        <message>
            <source>{count} of {of} lines of use have no exchange rate</source>
            <translation>بنود الاستخدام التي ليس لها سعر صرف: {count} من {of}</translation>
        </message>
        <message>
            <source>{count} of {of} lines of use have no rate</source>
            <translation>بنود الاستخدام التي ليس لها سعر: {count} من {of}</translation>
        </message>
        <message>
            <source>{count} of {of} months of use are not entered</source>
            <translation>أشهر الاستخدام غير المُدخلة: {count} من {of}</translation>
        </message>
        <message>
            <source>{count} of {of} parties have not signed</source>
            <translation>الأطراف التي لم توقّع: {count} من {of}</translation>
        </message>
    </context>
    <context>
        <name>HqReports</name>
        <message>
            <source>By</source>
            <translation>أنشأه</translation>
        </message>
        <message>
            <source>Ceilings in {currency}</source>
            <translation>الحدود القصوى بعملة {currency}</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>تغيير الإعدادات</translation>
        </message>
        <message>
            <source>Check before</source>
            <translation>الفحص السابق</translation>
        </message>
        <message>
            <source>Data up to</source>
            <translation>البيانات حتى</translation>
        </message>
        <message>
            <source>Export workbook…</source>
            <translation>تصدير المصنف…</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>البصمة</translation>
        </message>
        <message>
            <source>Handover pack…</source>
            <translation>ملف التسليم…</translation>
        </message>
        <message>
            <source>Lines of use</source>
            <translation>بنود الاستخدام</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>أُنشئ في</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Next check</source>
            <translation>الفحص التالي</translation>
        </message>
        <message>
            <source>No workbook was made in this window yet.</source>
            <translation>لم يُنشأ أي مصنف في هذه النافذة بعد.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Readings of indicators</source>
            <translation>قراءات المؤشرات</translation>
        </message>
        <message>
            <source>Restates</source>
            <translation>يصحّح</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>الصفوف</translation>
        </message>
        <message>
            <source>Save as draft</source>
            <translation>حفظ كمسودة</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>الورقة</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>التقديم</translation>
        </message>
        <message>
            <source>Submit to Headquarters…</source>
            <translation>تقديم إلى المقر…</translation>
        </message>
        <message>
            <source>The register is still being read.</source>
            <translation>لا يزال السجل قيد القراءة.</translation>
        </message>
        <message>
            <source>Use: amount in {currency}</source>
            <translation>الاستخدام: المبلغ بعملة {currency}</translation>
        </message>
        <message>
            <source>Use: quantity, all units</source>
            <translation>الاستخدام: الكمية، جميع الوحدات</translation>
        </message>
        <message>
            <source>Use: value in US dollars</source>
            <translation>الاستخدام: القيمة بدولارات الولايات المتحدة</translation>
        </message>
        <message>
            <source>Verify a workbook…</source>
            <translation>التحقق من مصنف…</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>What served the priorities…</source>
            <translation>ما خدم الأولويات…</translation>
        </message>
        <message>
            <source>Workbooks made before</source>
            <translation>المصنفات التي أُنشئت من قبل</translation>
        </message>
        <message>
            <source>Workbooks of Headquarters desks…</source>
            <translation>مصنفات مكاتب المقر…</translation>
        </message>
        <message>
            <source>Year basis</source>
            <translation>أساس السنة</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>متطابق</translation>
        </message>
        <message>
            <source>differs</source>
            <translation>مختلف</translation>
        </message>
        <message>
            <source>to look at</source>
            <translation>للنظر</translation>
        </message>
        <message>
            <source>{sheet}: rows</source>
            <translation>{sheet}: الصفوف</translation>
        </message>
    </context>
    <context>
        <name>HqReportsPage</name>
        <message>
            <source>Change settings</source>
            <translation>تغيير الإعدادات</translation>
        </message>
        <message>
            <source>Export workbook…</source>
            <translation>تصدير المصنف…</translation>
        </message>
        <message>
            <source>HQ reports</source>
            <translation>تقارير المقر</translation>
        </message>
        <message>
            <source>Reading the register</source>
            <translation>قراءة السجل</translation>
        </message>
        <message>
            <source>Save as draft</source>
            <translation>حفظ كمسودة</translation>
        </message>
        <message>
            <source>Submit to Headquarters…</source>
            <translation>تقديم إلى المقر…</translation>
        </message>
        <message>
            <source>The file cannot be read.</source>
            <translation>تعذّرت قراءة الملف.</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>The register is still being read.</source>
            <translation>لا يزال السجل قيد القراءة.</translation>
        </message>
        <message>
            <source>The workbook is made: {name}</source>
            <translation>أُنشئ المصنف: {name}</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>من {first} إلى {last}</translation>
        </message>
        <message>
            <source>{reference} is submitted and kept</source>
            <translation>قُدّم {reference} وحُفظ</translation>
        </message>
        <message>
            <source>{reference} is submitted.</source>
            <translation>قُدّم {reference}.</translation>
        </message>
    </context>
    <context>
        <name>ImportColumns</name>
        <message>
            <source>In the sheet</source>
            <translation>في الورقة</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>مُستبعد</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>يُقرأ على أنه</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>What</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>ما يفعله</translation>
        </message>
        <message>
            <source>left out, kept in a note</source>
            <translation>مُستبعد ومحفوظ في ملاحظة</translation>
        </message>
    </context>
    <context>
        <name>ImportDesk</name>
        <message numerus="yes">
            <source>%n question(s) left: answer them first.</source>
            <translation>
                <numerusform>لم يبقَ أي سؤال.</numerusform>
                <numerusform>بقي سؤال واحد: أجب عنه أولًا.</numerusform>
                <numerusform>بقي سؤالان: أجب عنهما أولًا.</numerusform>
                <numerusform>بقيت %n أسئلة: أجب عنها أولًا.</numerusform>
                <numerusform>بقي %n سؤالًا: أجب عنها أولًا.</numerusform>
                <numerusform>بقي %n سؤال: أجب عنها أولًا.</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing {name}</source>
            <translation>استيراد {name}</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>لم يُختر أي ملف.</translation>
        </message>
        <message>
            <source>No row of the sheet would change anything.</source>
            <translation>لن يغيّر أي صف من الورقة شيئًا.</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>قراءة {name}</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
    </context>
    <context>
        <name>ImportLists</name>
        <message>
            <source>Answer it</source>
            <translation>بانتظار الجواب</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>أُجيب عنه</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>مُغيَّر</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>العمود</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>الأعمدة</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>No row changes anything.</source>
            <translation>لا يغيّر أي صف شيئًا.</translation>
        </message>
        <message>
            <source>No row of the sheet is new.</source>
            <translation>لا صف جديد في الورقة.</translation>
        </message>
        <message>
            <source>Not in the sheet</source>
            <translation>غير وارد في الورقة</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>بلا تغيير</translation>
        </message>
        <message>
            <source>Waiting for an answer</source>
            <translation>بانتظار جواب</translation>
        </message>
        <message>
            <source>What the sheet would change</source>
            <translation>ما ستغيّره الورقة</translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message>
            <source>Answered as last time for this sender.</source>
            <translation>أُجيب كما في المرة السابقة لهذا المُرسِل.</translation>
        </message>
        <message>
            <source>Column {column}</source>
            <translation>العمود {column}</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Leave this row out</source>
            <translation>استبعاد هذا الصف</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Read as</source>
            <translation>يُقرأ على أنه</translation>
        </message>
        <message>
            <source>This column is read as:</source>
            <translation>يُقرأ هذا العمود على أنه:</translation>
        </message>
        <message>
            <source>left out, kept in a note</source>
            <translation>مُستبعد ومحفوظ في ملاحظة</translation>
        </message>
        <message>
            <source>{sheet}, row {row}</source>
            <translation>{sheet}، الصف {row}</translation>
        </message>
    </context>
    <context>
        <name>ImportsPage</name>
        <message numerus="yes">
            <source>%n row(s) of {name} imported.</source>
            <translation>
                <numerusform>لم يُستورد أي صف من {name}.</numerusform>
                <numerusform>استُورد صف واحد من {name}.</numerusform>
                <numerusform>استُورد صفان من {name}.</numerusform>
                <numerusform>استُوردت %n صفوف من {name}.</numerusform>
                <numerusform>استُورد %n صفًا من {name}.</numerusform>
                <numerusform>استُورد %n صف من {name}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a file…</source>
            <translation>اختيار ملف…</translation>
        </message>
        <message>
            <source>Choose a line to see what it does.</source>
            <translation>اختر سطرًا لترى ما يفعله.</translation>
        </message>
        <message>
            <source>Choose a workbook or a text table. You see every change before anything is written.</source>
            <translation>اختر مصنفًا أو جدولًا نصيًا. سترى كل تغيير قبل أن يُكتب أي شيء.</translation>
        </message>
        <message>
            <source>Choose another file…</source>
            <translation>اختيار ملف آخر…</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message numerus="yes">
            <source>Import %n row(s)</source>
            <translation>
                <numerusform>استيراد 0 صفوف</numerusform>
                <numerusform>استيراد صف واحد</numerusform>
                <numerusform>استيراد صفين</numerusform>
                <numerusform>استيراد %n صفوف</numerusform>
                <numerusform>استيراد %n صفًا</numerusform>
                <numerusform>استيراد %n صف</numerusform>
            </translation>
        </message>
        <message>
            <source>Leave this row out</source>
            <translation>استبعاد هذا الصف</translation>
        </message>
        <message>
            <source>Next question</source>
            <translation>السؤال التالي</translation>
        </message>
        <message>
            <source>No file is chosen.</source>
            <translation>لم يُختر أي ملف.</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Nothing was imported.</source>
            <translation>لم يُستورد شيء.</translation>
        </message>
        <message>
            <source>Reading the file…</source>
            <translation>قراءة الملف…</translation>
        </message>
        <message>
            <source>Rehearsal only. Nothing has been written.</source>
            <translation>تجربة فقط. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>The sheet does not mention this record. It stays as it is.</source>
            <translation>لا تذكر الورقة هذا السجل. يبقى كما هو.</translation>
        </message>
        <message>
            <source>Workbooks and text tables ({endings});;All files (*)</source>
            <translation>المصنفات والجداول النصية ({endings});;كل الملفات (*)</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Inspector</source>
            <translation>لوحة التفاصيل</translation>
        </message>
    </context>
    <context>
        <name>IntegerField</name>
        <message>
            <source>{field} must be {least} or more. Correct the number.</source>
            <translation>يجب ألا يقل {field} عن {least}. صحّح الرقم.</translation>
        </message>
        <message>
            <source>{field} must be {most} or less. Correct the number.</source>
            <translation>يجب ألا يتجاوز {field} العدد {most}. صحّح الرقم.</translation>
        </message>
    </context>
    <context>
        <name>IssuePanel</name>
        <message numerus="yes">
            <source>%n bill(s) issued.</source>
            <translation>
                <numerusform>لم تصدر أي فاتورة.</numerusform>
                <numerusform>صدرت فاتورة واحدة.</numerusform>
                <numerusform>صدرت فاتورتان.</numerusform>
                <numerusform>صدرت %n فواتير.</numerusform>
                <numerusform>صدرت %n فاتورة.</numerusform>
                <numerusform>صدرت %n فاتورة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n bill(s) will be issued: {total}</source>
            <translation>
                <numerusform>لن تصدر أي فاتورة: {total}</numerusform>
                <numerusform>ستصدر فاتورة واحدة: {total}</numerusform>
                <numerusform>ستصدر فاتورتان: {total}</numerusform>
                <numerusform>ستصدر %n فواتير: {total}</numerusform>
                <numerusform>ستصدر %n فاتورة: {total}</numerusform>
                <numerusform>ستصدر %n فاتورة: {total}</numerusform>
            </translation>
        </message>
        <message>
            <source>Issue</source>
            <translation>إصدار</translation>
        </message>
        <message>
            <source>Issue bills</source>
            <translation>إصدار الفواتير</translation>
        </message>
        <message>
            <source>Not issued</source>
            <translation>لم تصدر</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>What is given free needs a reason.</source>
            <translation>ما يُقدَّم مجانا يحتاج إلى سبب.</translation>
        </message>
        <message>
            <source>{bills}. They freeze with their lines and rates, fall due by the terms of payment, and their orders count as billed. Issuing is not taken back: a credit note or a cancellation corrects it.</source>
            <translation>{bills}. تُجمَّد مع بنودها وأسعارها، وتُستحق وفق شروط الدفع، وتُعد طلباتها مفوترة. الإصدار لا رجعة فيه: يصححه إشعار دائن أو إلغاء.</translation>
        </message>
    </context>
    <context>
        <name>Keys</name>
        <message>
            <source>Add a row to the selection or take it out</source>
            <translation>إضافة صف إلى التحديد أو إخراجه منه</translation>
        </message>
        <message>
            <source>Back and forward</source>
            <translation>إلى الخلف وإلى الأمام</translation>
        </message>
        <message>
            <source>Copy and paste as a table, also from Excel</source>
            <translation>النسخ واللصق كجدول، ومن Excel أيضا</translation>
        </message>
        <message>
            <source>Do what the filled button does</source>
            <translation>تنفيذ ما ينفذه الزر الملوّن</translation>
        </message>
        <message>
            <source>Down, to the next cell; typing replaces</source>
            <translation>إلى الأسفل، إلى الخلية التالية؛ والكتابة تستبدل المحتوى</translation>
        </message>
        <message>
            <source>Edit the field or cell</source>
            <translation>تحرير الحقل أو الخلية</translation>
        </message>
        <message>
            <source>Fill down, fill right</source>
            <translation>التعبئة إلى الأسفل، والتعبئة الجانبية</translation>
        </message>
        <message>
            <source>Filter of the list</source>
            <translation>تصفية القائمة</translation>
        </message>
        <message>
            <source>HQ reports, Change log</source>
            <translation>تقارير المقر، سجل التغييرات</translation>
        </message>
        <message>
            <source>Inspector on or off</source>
            <translation>إظهار لوحة التفاصيل أو إخفاؤها</translation>
        </message>
        <message>
            <source>Leave the innermost thing; nothing is lost</source>
            <translation>الخروج من أقرب عنصر مفتوح؛ ولا يضيع شيء</translation>
        </message>
        <message>
            <source>Menus</source>
            <translation>القوائم</translation>
        </message>
        <message>
            <source>Move the edge of a panel reached by Tab; Enter gives the usual width back</source>
            <translation>تحريك حافة لوحة يُوصل إليها بمفتاح Tab؛ ويعيد مفتاح الإدخال العرض المعتاد</translation>
        </message>
        <message>
            <source>Move; Shift extends the selection</source>
            <translation>التنقل؛ ومفتاح Shift يوسّع التحديد</translation>
        </message>
        <message>
            <source>New record of this place</source>
            <translation>قيد جديد في هذا المكان</translation>
        </message>
        <message>
            <source>Next and previous issue</source>
            <translation>المسألة التالية والسابقة</translation>
        </message>
        <message>
            <source>Next and previous part of the window</source>
            <translation>الجزء التالي والسابق من النافذة</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Search for records and commands</source>
            <translation>البحث عن القيود والأوامر</translation>
        </message>
        <message>
            <source>The same places by their letter, where no text is typed</source>
            <translation>الأماكن نفسها بحروفها، حيث لا يُكتب نص</translation>
        </message>
        <message>
            <source>This page</source>
            <translation>هذه الصفحة</translation>
        </message>
        <message>
            <source>Today, Arrangements, Services, Monthly usage</source>
            <translation>اليوم، الترتيبات، الخدمات، الاستخدام الشهري</translation>
        </message>
        <message>
            <source>Today, in a date field; plus and minus move it by a day</source>
            <translation>اليوم، في حقل التاريخ؛ وعلامتا الزائد والناقص تغيّرانه يوما واحدا</translation>
        </message>
        <message>
            <source>Undo and redo, act by act</source>
            <translation>التراجع والإعادة، عملية فعملية</translation>
        </message>
    </context>
    <context>
        <name>KeysPage</name>
        <message>
            <source>Every command is also in a menu, with its keys beside it.</source>
            <translation>كل أمر موجود أيضا في إحدى القوائم، ومفاتيحه إلى جانبه.</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>في كل مكان</translation>
        </message>
        <message>
            <source>In lists</source>
            <translation>في القوائم</translation>
        </message>
        <message>
            <source>In the grid and in fields</source>
            <translation>في الشبكة وفي الحقول</translation>
        </message>
        <message>
            <source>Keys and help</source>
            <translation>المفاتيح والمساعدة</translation>
        </message>
    </context>
    <context>
        <name>KinPart</name>
        <message>
            <source>Belongs together</source>
            <translation>ترتيبات مترابطة</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>ينتهي في</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>open-ended</source>
            <translation>مفتوح المدة</translation>
        </message>
    </context>
    <context>
        <name>Kinds</name>
        <message>
            <source>Action</source>
            <translation>إجراء</translation>
        </message>
        <message>
            <source>Answer to an alert</source>
            <translation>رد على تنبيه</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Bill</source>
            <translation>فاتورة</translation>
        </message>
        <message>
            <source>Bill line</source>
            <translation>بند الفاتورة</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>هيئة</translation>
        </message>
        <message>
            <source>Budget line</source>
            <translation>بند الميزانية</translation>
        </message>
        <message>
            <source>Call-off</source>
            <translation>أمر شراء بموجب الاتفاق</translation>
        </message>
        <message>
            <source>Clause</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Clearance</source>
            <translation>الموافقة</translation>
        </message>
        <message>
            <source>Closed period</source>
            <translation>فترة مغلقة</translation>
        </message>
        <message>
            <source>Confirmation of a balance</source>
            <translation>تأكيد رصيد</translation>
        </message>
        <message>
            <source>Cost of a month</source>
            <translation>نفقة شهر</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>قرار</translation>
        </message>
        <message>
            <source>Delegation of authority</source>
            <translation>تفويض السلطة</translation>
        </message>
        <message>
            <source>Delivery</source>
            <translation>تسليم</translation>
        </message>
        <message>
            <source>Difference found</source>
            <translation>فرق مكتشف</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>الوثيقة</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>الكيان</translation>
        </message>
        <message>
            <source>Exchange rate</source>
            <translation>سعر الصرف</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Kept ageing</source>
            <translation>كشف تقادم محفوظ</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Long-term agreement</source>
            <translation>اتفاق طويل الأجل</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>اجتماع</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>الاستخدام الشهري</translation>
        </message>
        <message>
            <source>Mutual recognition</source>
            <translation>الاعتراف المتبادل</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>السرد</translation>
        </message>
        <message>
            <source>Obligation</source>
            <translation>التزام</translation>
        </message>
        <message>
            <source>Obligation met</source>
            <translation>التزام تم الوفاء به</translation>
        </message>
        <message>
            <source>Occupancy</source>
            <translation>الإشغال</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>طلب</translation>
        </message>
        <message>
            <source>Own kind of service</source>
            <translation>نوع خدمة خاص</translation>
        </message>
        <message>
            <source>Participant</source>
            <translation>المشارك</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>الطرف</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>أماكن العمل</translation>
        </message>
        <message>
            <source>Priority served</source>
            <translation>أولوية مخدومة</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Rate card</source>
            <translation>جدول أسعار</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>Reconciliation</source>
            <translation>مطابقة</translation>
        </message>
        <message>
            <source>Remembered sender</source>
            <translation>مرسل محفوظ</translation>
        </message>
        <message>
            <source>Reminder</source>
            <translation>تذكير</translation>
        </message>
        <message>
            <source>Risk</source>
            <translation>خطر</translation>
        </message>
        <message>
            <source>Role held</source>
            <translation>دور يُضطلع به</translation>
        </message>
        <message>
            <source>Run of shares</source>
            <translation>حساب الحصص</translation>
        </message>
        <message>
            <source>Scheme of shares</source>
            <translation>طريقة التوزيع</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>تسديد</translation>
        </message>
        <message>
            <source>Share of a cost</source>
            <translation>حصة</translation>
        </message>
        <message>
            <source>Shared budget</source>
            <translation>ميزانية مشتركة</translation>
        </message>
        <message>
            <source>Sharing key</source>
            <translation>مفتاح التوزيع</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>توقيع</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Submission</source>
            <translation>التقديم</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>الأحكام</translation>
        </message>
        <message>
            <source>Use of a long-term agreement</source>
            <translation>استخدام اتفاق طويل الأجل</translation>
        </message>
        <message>
            <source>Waiver</source>
            <translation>الإعفاء</translation>
        </message>
        <message>
            <source>Workbook to fill in</source>
            <translation>مصنف للتعبئة</translation>
        </message>
    </context>
    <context>
        <name>KpiAdder</name>
        <message>
            <source>Choose an indicator and type its target, for example 95.</source>
            <translation>اختر مؤشرا واكتب هدفه، مثلا 95.</translation>
        </message>
        <message>
            <source>Indicator to add or change</source>
            <translation>المؤشر المراد إضافته أو تغييره</translation>
        </message>
        <message>
            <source>Set target</source>
            <translation>تحديد الهدف</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>الهدف</translation>
        </message>
    </context>
    <context>
        <name>KpiPart</name>
        <message>
            <source>Choose a reading in the list first.</source>
            <translation>اختر أولا قراءة من القائمة.</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Day of the reading</source>
            <translation>يوم القراءة</translation>
        </message>
        <message>
            <source>Enter reading</source>
            <translation>إدخال القراءة</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>أدخله</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>المؤشرات</translation>
        </message>
        <message>
            <source>Last reading</source>
            <translation>آخر قراءة</translation>
        </message>
        <message>
            <source>Last readings</source>
            <translation>آخر القراءات</translation>
        </message>
        <message>
            <source>Measured on</source>
            <translation>تاريخ القياس</translation>
        </message>
        <message>
            <source>No indicator is chosen yet. Choose one and its target.</source>
            <translation>لم يُختر أي مؤشر بعد. اختر مؤشرا وهدفه.</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Rating</source>
            <translation>التقدير</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>القراءات</translation>
        </message>
        <message>
            <source>Remove the reading</source>
            <translation>حذف القراءة</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>{field} is empty. Enter it.</source>
            <translation>الحقل {field} فارغ. املأه.</translation>
        </message>
    </context>
    <context>
        <name>LeavingPanel</name>
        <message>
            <source>End an occupancy</source>
            <translation>إنهاء إشغال</translation>
        </message>
        <message>
            <source>End the occupancy</source>
            <translation>إنهاء الإشغال</translation>
        </message>
        <message>
            <source>Fewer than two entities remain: the premises stop being common.</source>
            <translation>يبقى أقل من كيانين: لا تعود أماكن العمل مشتركة.</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Nobody remains in the premises.</source>
            <translation>لا يبقى أحد في أماكن العمل.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>The occupancy of {code} is ended.</source>
            <translation>أُنهي إشغال {code}.</translation>
        </message>
        <message>
            <source>These stay and share the cost: {codes}.</source>
            <translation>يبقى ويتقاسم التكلفة: {codes}.</translation>
        </message>
        <message>
            <source>{area} m² and {desks} desks become free on {day}.</source>
            <translation>تشغر {area} م² و{desks} مكتبًا في {day}.</translation>
        </message>
        <message>
            <source>{code} leaves</source>
            <translation>{code} يغادر</translation>
        </message>
        <message>
            <source>{code} stays alone and bears the whole cost.</source>
            <translation>يبقى {code} وحده ويتحمل التكلفة كلها.</translation>
        </message>
    </context>
    <context>
        <name>LensColumns</name>
        <message>
            <source>Evidence</source>
            <translation>الإثبات</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Nobody said why yet</source>
            <translation>لم يذكر أحد السبب بعد</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>الأولوية</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>الإطار</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Validated by</source>
            <translation>صدَّق عليه</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>ما الذي تغير</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>كتبه</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>من {first} إلى {last}</translation>
        </message>
    </context>
    <context>
        <name>LensLines</name>
        <message>
            <source>Add a priority</source>
            <translation>إضافة أولوية</translation>
        </message>
        <message>
            <source>Evidence…</source>
            <translation>الإثبات…</translation>
        </message>
        <message>
            <source>Narratives</source>
            <translation>السرود</translation>
        </message>
        <message>
            <source>No narrative tells yet what this arrangement changed, for whom, and what comes next.</source>
            <translation>لا يوجد سرد بعد يبيّن ما غيّره هذا الترتيب ولمن وما الخطوة التالية.</translation>
        </message>
        <message>
            <source>Priorities served</source>
            <translation>الأولويات المخدومة</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Take it out</source>
            <translation>سحبها</translation>
        </message>
        <message>
            <source>Take the validation back</source>
            <translation>إلغاء الاعتماد</translation>
        </message>
        <message>
            <source>The terms name no priority, goal or flag.</source>
            <translation>لا تذكر الشروط أي أولوية أو هدف أو علامة.</translation>
        </message>
        <message>
            <source>Validate</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <source>Which document shows it?</source>
            <translation>ما الوثيقة التي تُثبته؟</translation>
        </message>
        <message>
            <source>Which scheme?</source>
            <translation>أي إطار؟</translation>
        </message>
        <message>
            <source>Why does it serve “{priority}”? One or two sentences.</source>
            <translation>لماذا يخدم «{priority}»؟ جملة أو جملتان.</translation>
        </message>
        <message>
            <source>Why is the narrative removed?</source>
            <translation>لماذا يُحذف السرد؟</translation>
        </message>
        <message>
            <source>Write a narrative</source>
            <translation>كتابة سرد</translation>
        </message>
    </context>
    <context>
        <name>LensPage</name>
        <message>
            <source>Arrangements that serve the priority</source>
            <translation>الترتيبات التي تخدم الأولوية</translation>
        </message>
        <message>
            <source>Gender figures</source>
            <translation>الأرقام الجنسانية</translation>
        </message>
        <message>
            <source>Gender figures and their narratives</source>
            <translation>الأرقام الجنسانية وسرودها</translation>
        </message>
        <message>
            <source>Narratives</source>
            <translation>السرود</translation>
        </message>
        <message>
            <source>Narratives of the period</source>
            <translation>سرود الفترة</translation>
        </message>
        <message>
            <source>No arrangement in force in the period names it.</source>
            <translation>لا يذكرها أي ترتيب سارٍ في الفترة.</translation>
        </message>
        <message>
            <source>No gender figure was read in the period.</source>
            <translation>لم يُسجَّل أي رقم جنساني في الفترة.</translation>
        </message>
        <message>
            <source>No narrative tells of the period.</source>
            <translation>لا يوجد سرد عن الفترة.</translation>
        </message>
        <message>
            <source>Open the arrangement</source>
            <translation>فتح الترتيب</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Priorities</source>
            <translation>الأولويات</translation>
        </message>
        <message>
            <source>Quarter {number} of {year}</source>
            <translation>الربع {number} من {year}</translation>
        </message>
        <message>
            <source>Reading the register…</source>
            <translation>جارٍ قراءة السجل…</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>يخدمها</translation>
        </message>
        <message>
            <source>Year {year}</source>
            <translation>السنة {year}</translation>
        </message>
        <message>
            <source>open the arrangement</source>
            <translation>فتح الترتيب</translation>
        </message>
        <message>
            <source>{count} arrangements in force, {rc} with the Resident Coordinator. Decided at: {levels}.</source>
            <translation>عدد الترتيبات السارية {count}، منها {rc} مع المنسق المقيم. مستوى القرار: {levels}.</translation>
        </message>
        <message>
            <source>{count} gender figures lack a validated narrative.</source>
            <translation>أرقام جنسانية بلا سرد معتمد: {count}.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>من {first} إلى {last}</translation>
        </message>
    </context>
    <context>
        <name>LensPageColumns</name>
        <message>
            <source>About</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الإثبات</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Narrative</source>
            <translation>السرد</translation>
        </message>
        <message>
            <source>No reason</source>
            <translation>بلا سبب</translation>
        </message>
        <message>
            <source>Nobody said why yet</source>
            <translation>لم يذكر أحد السبب بعد</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>الأولوية</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>الإطار</translation>
        </message>
        <message>
            <source>Served by</source>
            <translation>يخدمها</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>ما الذي تغير</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>الكلمات</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
    </context>
    <context>
        <name>LensPart</name>
        <message>
            <source>Add a priority…</source>
            <translation>إضافة أولوية…</translation>
        </message>
        <message>
            <source>Level of decision</source>
            <translation>مستوى القرار</translation>
        </message>
        <message>
            <source>Policy lens</source>
            <translation>منظور السياسات</translation>
        </message>
        <message>
            <source>Resident Coordinator</source>
            <translation>المنسق المقيم</translation>
        </message>
        <message>
            <source>The terms are signed: the priorities they name change by an amendment; reasons can be written.</source>
            <translation>الشروط موقَّعة: تتغير الأولويات المذكورة فيها بتعديل، ويمكن كتابة الأسباب.</translation>
        </message>
    </context>
    <context>
        <name>LifeSteps</name>
        <message>
            <source>Ended</source>
            <translation>انتهى</translation>
        </message>
        <message>
            <source>Not reached yet.</source>
            <translation>لم يُبلغ بعد.</translation>
        </message>
        <message>
            <source>Nothing is missing for this step.</source>
            <translation>لا ينقص هذه الخطوة شيء.</translation>
        </message>
        <message>
            <source>This step was passed over.</source>
            <translation>جرى تجاوز هذه الخطوة.</translation>
        </message>
        <message>
            <source>by the calendar</source>
            <translation>بحسب التقويم</translation>
        </message>
        <message>
            <source>from {day}</source>
            <translation>من {day}</translation>
        </message>
        <message>
            <source>open-ended</source>
            <translation>مفتوح المدة</translation>
        </message>
        <message>
            <source>since {day}</source>
            <translation>منذ {day}</translation>
        </message>
        <message>
            <source>to {day}</source>
            <translation>حتى {day}</translation>
        </message>
        <message>
            <source>{count} missing</source>
            <translation>الناقص: {count}</translation>
        </message>
        <message>
            <source>{sentence} Prepared and approved by one person: {reason}</source>
            <translation>{sentence} أعده ووافق عليه شخص واحد: {reason}</translation>
        </message>
        <message>
            <source>{sentence} Reason: {reason}</source>
            <translation>{sentence} السبب: {reason}</translation>
        </message>
        <message>
            <source>{signed} of {total} signed</source>
            <translation>وقّع {signed} من {total}</translation>
        </message>
        <message>
            <source>{state} on {day}, {who}.</source>
            <translation>{state} في {day}، {who}.</translation>
        </message>
    </context>
    <context>
        <name>LikenessPart</name>
        <message>
            <source>An arrangement like this is in the register already.</source>
            <translation>في السجل ترتيب مشابه بالفعل.</translation>
        </message>
        <message>
            <source>One sentence; it is kept in the history.</source>
            <translation>جملة واحدة تُحفظ في تاريخ التغييرات.</translation>
        </message>
        <message>
            <source>Open it to see whether it is the same, or log a further one with a reason.</source>
            <translation>افتحه لترى هل هو نفسه، أو سجّل آخر مع ذكر السبب.</translation>
        </message>
        <message>
            <source>Say why a further one is logged, or open the one that is there.</source>
            <translation>اذكر سبب تسجيل آخر، أو افتح الموجود.</translation>
        </message>
        <message>
            <source>Why a further one</source>
            <translation>لماذا واحد آخر</translation>
        </message>
        <message>
            <source>same parties, days that meet</source>
            <translation>الأطراف نفسها وفترتان متداخلتان</translation>
        </message>
        <message>
            <source>similar title</source>
            <translation>عنوان مشابه</translation>
        </message>
        <message>
            <source>{count} arrangements like this are in the register already.</source>
            <translation>في السجل ترتيبات مشابهة بالفعل: {count}.</translation>
        </message>
    </context>
    <context>
        <name>LineColumns</name>
        <message>
            <source>Bucket</source>
            <translation>الباب</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>الميزانية</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>مُدخل</translation>
        </message>
        <message>
            <source>Estimate</source>
            <translation>تقدير</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>السطر</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>ناقص</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>No scheme</source>
            <translation>بلا طريقة</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Remaining</source>
            <translation>المتبقي</translation>
        </message>
        <message>
            <source>Shared by</source>
            <translation>طريقة التقسيم</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>المنفق</translation>
        </message>
        <message>
            <source>Spent %</source>
            <translation>المنفق %</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>لم يبدأ</translation>
        </message>
        <message>
            <source>{amount} est.</source>
            <translation>{amount} تقديرًا</translation>
        </message>
    </context>
    <context>
        <name>LineEditor</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>LinesPart</name>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Removed.</source>
            <translation>حُذف.</translation>
        </message>
    </context>
    <context>
        <name>ListColumns</name>
        <message>
            <source>Approver</source>
            <translation>صاحب الاعتماد</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>المجال</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Attention</source>
            <translation>تنبيه</translation>
        </message>
        <message>
            <source>Both signatories</source>
            <translation>كلاهما موقّع</translation>
        </message>
        <message>
            <source>Called off</source>
            <translation>المطلوب</translation>
        </message>
        <message>
            <source>Ceiling</source>
            <translation>السقف</translation>
        </message>
        <message>
            <source>City</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <source>Common</source>
            <translation>مشتركة</translation>
        </message>
        <message>
            <source>Common, by compound</source>
            <translation>مشتركة بحكم المجمّع</translation>
        </message>
        <message>
            <source>Compound</source>
            <translation>المجمع</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>موعد اتخاذ القرار</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>المكاتب</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>انتهى</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>ينتهي في</translation>
        </message>
        <message>
            <source>Exception with reason</source>
            <translation>استثناء معلّل</translation>
        </message>
        <message>
            <source>Extended</source>
            <translation>ممدد</translation>
        </message>
        <message>
            <source>Handed back</source>
            <translation>معادة</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>صاحب الاتفاق</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>اليوم الأخير</translation>
        </message>
        <message>
            <source>Lease ends</source>
            <translation>انتهاء عقد الإيجار</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>المتبقي</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Not both signatories</source>
            <translation>أحدهما غير موقّع</translation>
        </message>
        <message>
            <source>Notice by</source>
            <translation>الإشعار قبل</translation>
        </message>
        <message>
            <source>Occupants</source>
            <translation>الشاغلون</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>الأطراف</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Relied on</source>
            <translation>المعتمَد عليه</translation>
        </message>
        <message>
            <source>Relying</source>
            <translation>المعتمِد</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>سارٍ</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>النطاق</translation>
        </message>
        <message>
            <source>Single entity</source>
            <translation>كيان واحد</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Starts</source>
            <translation>يبدأ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Taken</source>
            <translation>المشغول</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>الحيازة</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>لم يبدأ</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>UN House</source>
            <translation>دار الأمم المتحدة</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>المستخدمون</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Vendor</source>
            <translation>المورّد</translation>
        </message>
        <message>
            <source>What is relied on</source>
            <translation>ما يُعتمد عليه</translation>
        </message>
        <message>
            <source>m²</source>
            <translation>م²</translation>
        </message>
        <message>
            <source>{finding} +{n}</source>
            <translation>{finding} ⁨+{n}⁩</translation>
        </message>
    </context>
    <context>
        <name>ListDeeds</name>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>لم يُنسخ أي صف.</numerusform>
                <numerusform>نُسخ صف واحد.</numerusform>
                <numerusform>نُسخ صفان.</numerusform>
                <numerusform>نُسخت %n صفوف.</numerusform>
                <numerusform>نُسخ %n صفا.</numerusform>
                <numerusform>نُسخ %n صف.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) selected</source>
            <translation>
                <numerusform>لا سطور مختارة (%n)</numerusform>
                <numerusform>سطر واحد مختار (%n)</numerusform>
                <numerusform>سطران مختاران (%n)</numerusform>
                <numerusform>%n سطور مختارة</numerusform>
                <numerusform>%n سطراً مختاراً</numerusform>
                <numerusform>%n سطر مختار</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose columns…</source>
            <translation>اختيار الأعمدة…</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>نسخ كجدول</translation>
        </message>
        <message>
            <source>Do not group</source>
            <translation>بلا تجميع</translation>
        </message>
        <message>
            <source>Filter the list…</source>
            <translation>ترشيح القائمة…</translation>
        </message>
        <message>
            <source>Group by: {field}</source>
            <translation>التجميع حسب: {field}</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>اسم العرض</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>فتح القيد</translation>
        </message>
        <message>
            <source>Print the list…</source>
            <translation>طباعة القائمة…</translation>
        </message>
        <message>
            <source>Revert the view</source>
            <translation>استعادة العرض</translation>
        </message>
        <message>
            <source>Save as a new view…</source>
            <translation>حفظ كعرض جديد…</translation>
        </message>
        <message>
            <source>Save the list as PDF</source>
            <translation>حفظ القائمة بصيغة PDF</translation>
        </message>
        <message>
            <source>Save the list as PDF…</source>
            <translation>حفظ القائمة بصيغة PDF…</translation>
        </message>
        <message>
            <source>Save the view</source>
            <translation>حفظ العرض</translation>
        </message>
        <message>
            <source>Show view: {name}</source>
            <translation>إظهار العرض: {name}</translation>
        </message>
        <message>
            <source>The list is empty.</source>
            <translation>القائمة فارغة.</translation>
        </message>
        <message>
            <source>The selected rows are copied with their headings.</source>
            <translation>نُسخت الصفوف المحددة مع عناوين أعمدتها.</translation>
        </message>
        <message>
            <source>The view is as it was saved.</source>
            <translation>العرض كما حُفظ.</translation>
        </message>
    </context>
    <context>
        <name>ListOut</name>
        <message numerus="yes">
            <source>%n row(s) copied.</source>
            <translation>
                <numerusform>لم يُنسخ أي صف (%n).</numerusform>
                <numerusform>نُسخ صف واحد.</numerusform>
                <numerusform>نُسخ صفان.</numerusform>
                <numerusform>نُسخت %n صفوف.</numerusform>
                <numerusform>نُسخ %n صفا.</numerusform>
                <numerusform>نُسخ %n صف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>نسخ كجدول</translation>
        </message>
        <message>
            <source>Print the list…</source>
            <translation>طباعة القائمة…</translation>
        </message>
        <message>
            <source>Save the list as PDF</source>
            <translation>حفظ القائمة بصيغة PDF</translation>
        </message>
        <message>
            <source>Save the list as PDF…</source>
            <translation>حفظ القائمة بصيغة PDF…</translation>
        </message>
        <message>
            <source>The list is empty.</source>
            <translation>القائمة فارغة.</translation>
        </message>
    </context>
    <context>
        <name>ListPaper</name>
        <message>
            <source>Filter the list, or write the Headquarters workbook.</source>
            <translation>قم بتصفية القائمة، أو اكتب مصنّف المقر.</translation>
        </message>
        <message>
            <source>This list is too long for paper: it has more than {count} rows.</source>
            <translation>هذه القائمة أطول من أن تُطبع على ورق: فيها أكثر من {count} صفًا.</translation>
        </message>
    </context>
    <context>
        <name>ListsPage</name>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>filter</source>
            <translation>تصفية</translation>
        </message>
        <message>
            <source>open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>panel</source>
            <translation>اللوحة</translation>
        </message>
    </context>
    <context>
        <name>LogBrowse</name>
        <message>
            <source>Clear the filter</source>
            <translation>إزالة عامل التصفية</translation>
        </message>
        <message>
            <source>Find an act</source>
            <translation>البحث عن عملية</translation>
        </message>
        <message>
            <source>No act matches “{text}”.</source>
            <translation>لا توجد عملية تطابق «{text}».</translation>
        </message>
    </context>
    <context>
        <name>LogColumns</name>
        <message>
            <source>On</source>
            <translation>القيد</translation>
        </message>
        <message>
            <source>Since then</source>
            <translation>ما تلاه</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>القيم</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ما جرى</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>القائم به</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
    </context>
    <context>
        <name>LongTextField</name>
        <message>
            <source>The text has {count} characters; at most {most} fit. Shorten it.</source>
            <translation>عدد أحرف النص {count}؛ والحد الأقصى {most}. اختصره.</translation>
        </message>
    </context>
    <context>
        <name>MadeColumns</name>
        <message>
            <source>File, or why there is none</source>
            <translation>الملف، أو سبب عدم وجوده</translation>
        </message>
        <message>
            <source>Not written</source>
            <translation>لم يُكتب</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>الشريك</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>الصفوف</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Written</source>
            <translation>كُتب</translation>
        </message>
    </context>
    <context>
        <name>MadePart</name>
        <message numerus="yes">
            <source>%n figure(s) were recomputed and agree.</source>
            <translation>
                <numerusform>لم يُعد حساب أي رقم.</numerusform>
                <numerusform>أُعيد حساب رقم واحد وهو مطابق.</numerusform>
                <numerusform>أُعيد حساب رقمين وهما مطابقان.</numerusform>
                <numerusform>أُعيد حساب %n أرقام وهي مطابقة.</numerusform>
                <numerusform>أُعيد حساب %n رقماً وهي مطابقة.</numerusform>
                <numerusform>أُعيد حساب %n رقم وهي مطابقة.</numerusform>
            </translation>
        </message>
        <message>
            <source>A workbook is being read or made.</source>
            <translation>يجري قراءة مصنف أو إعداده.</translation>
        </message>
        <message>
            <source>And {count} more.</source>
            <translation>و{count} غيرها.</translation>
        </message>
        <message>
            <source>Back to the preview</source>
            <translation>العودة إلى المعاينة</translation>
        </message>
        <message>
            <source>Choose a submission first.</source>
            <translation>اختر تقديماً أولاً.</translation>
        </message>
        <message>
            <source>Do not use its figures before the sender has looked.</source>
            <translation>لا تستخدم أرقامه قبل أن يراجعها المرسل.</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>مصنف Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Make it again</source>
            <translation>إعداده من جديد</translation>
        </message>
        <message>
            <source>Make it again…</source>
            <translation>إعداده من جديد…</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>إنشاء {name}</translation>
        </message>
        <message>
            <source>No workbook was made yet.</source>
            <translation>لم يُنشأ أي مصنف بعد.</translation>
        </message>
        <message>
            <source>Nothing was submitted yet.</source>
            <translation>لم يُقدَّم شيء بعد.</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>قراءة {name}</translation>
        </message>
        <message>
            <source>Save the kept file</source>
            <translation>حفظ نسخة من الملف المحفوظ</translation>
        </message>
        <message>
            <source>Save the kept file…</source>
            <translation>حفظ نسخة من الملف المحفوظ…</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>التقديمات</translation>
        </message>
        <message>
            <source>The fingerprint is the same.</source>
            <translation>البصمة هي نفسها.</translation>
        </message>
        <message>
            <source>Verify a workbook</source>
            <translation>التحقق من مصنف</translation>
        </message>
        <message>
            <source>Verify a workbook…</source>
            <translation>التحقق من مصنف…</translation>
        </message>
        <message>
            <source>Workbooks made before</source>
            <translation>المصنفات التي أُنشئت من قبل</translation>
        </message>
        <message numerus="yes">
            <source>{name} does not tie out: it differs in %n place(s)</source>
            <translation>
                <numerusform>لا يتطابق {name}: لا مواضع مختلفة</numerusform>
                <numerusform>لا يتطابق {name}: يختلف في موضع واحد</numerusform>
                <numerusform>لا يتطابق {name}: يختلف في موضعين</numerusform>
                <numerusform>لا يتطابق {name}: يختلف في %n مواضع</numerusform>
                <numerusform>لا يتطابق {name}: يختلف في %n موضعاً</numerusform>
                <numerusform>لا يتطابق {name}: يختلف في %n موضع</numerusform>
            </translation>
        </message>
        <message>
            <source>{name} is the file that was sent.</source>
            <translation>{name} هو الملف الذي أُرسل.</translation>
        </message>
        <message>
            <source>{name} ties out with itself</source>
            <translation>{name} متطابق مع نفسه</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Common Services</source>
            <translation>الخدمات المشتركة</translation>
        </message>
        <message>
            <source>Let it finish</source>
            <translation>دعه يكتمل</translation>
        </message>
        <message>
            <source>OK</source>
            <translation>موافق</translation>
        </message>
        <message>
            <source>Stop it and close</source>
            <translation>إيقافه والإغلاق</translation>
        </message>
        <message>
            <source>{work} is still running. Stopping it leaves everything as it was before it began.</source>
            <translation>ما زال العمل جاريا: {work}. وإيقافه يترك كل شيء كما كان قبل بدئه.</translation>
        </message>
    </context>
    <context>
        <name>Making</name>
        <message>
            <source>A workbook is being made.</source>
            <translation>جارٍ إنشاء مصنف.</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>مصنف Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Export workbook</source>
            <translation>تصدير المصنف</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>إنشاء {name}</translation>
        </message>
        <message>
            <source>No workbook was made</source>
            <translation>لم يُنشأ أي مصنف</translation>
        </message>
        <message>
            <source>No workbook was made, and a file of before is as it was.</source>
            <translation>لم يُنشأ أي مصنف، وبقي الملف السابق كما كان.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>أُوقف</translation>
        </message>
        <message>
            <source>{name} does not tie out: every sheet is marked DRAFT, CHECK FAILED</source>
            <translation>لا يتطابق {name}: تحمل كل ورقة علامة: مسودة، لم تنجح المراجعة</translation>
        </message>
        <message>
            <source>{name} is made and ties out</source>
            <translation>أُنشئ {name} وأرقامه متطابقة</translation>
        </message>
        <message>
            <source>{rows} rows, {figures} figures agree with the register. Fingerprint {sha256}</source>
            <translation>عدد الصفوف {rows}، وعدد الأرقام المطابقة للسجل {figures}. البصمة {sha256}</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>ا&amp;نتقال</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <source>&amp;Record</source>
            <translation>&amp;قيد</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;أدوات</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
    </context>
    <context>
        <name>MessageDialog</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Technical details</source>
            <translation>التفاصيل التقنية</translation>
        </message>
    </context>
    <context>
        <name>MinutesPaper</name>
        <message>
            <source>Action</source>
            <translation>الإجراء</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>الإجراءات</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>جدول الأعمال</translation>
        </message>
        <message>
            <source>Attendance</source>
            <translation>الحضور</translation>
        </message>
        <message>
            <source>Chair</source>
            <translation>الرئاسة</translation>
        </message>
        <message>
            <source>Decisions</source>
            <translation>القرارات</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الاستحقاق</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>المحضر</translation>
        </message>
        <message>
            <source>Minutes: {body}, {day}</source>
            <translation>محضر: {body}، {day}</translation>
        </message>
        <message>
            <source>No decision was recorded.</source>
            <translation>لم يُسجَّل أي قرار.</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
    </context>
    <context>
        <name>MinutesPrinting</name>
        <message>
            <source>Minutes as PDF…</source>
            <translation>المحضر بصيغة PDF…</translation>
        </message>
    </context>
    <context>
        <name>MissingLine</name>
        <message>
            <source>Go there</source>
            <translation>الانتقال إليه</translation>
        </message>
        <message>
            <source>Let it go…</source>
            <translation>الإعفاء منه…</translation>
        </message>
        <message>
            <source>Record it…</source>
            <translation>تسجيله…</translation>
        </message>
    </context>
    <context>
        <name>MissingPart</name>
        <message>
            <source>Let a requirement go</source>
            <translation>الإعفاء من متطلب</translation>
        </message>
        <message>
            <source>Missing for the next step</source>
            <translation>ما ينقص الخطوة التالية</translation>
        </message>
        <message>
            <source>Record a clearance</source>
            <translation>تسجيل موافقة</translation>
        </message>
        <message>
            <source>Who gave the clearance “{kind}”? Name and function.</source>
            <translation>من الذي منح الموافقة «{kind}»؟ الاسم والوظيفة.</translation>
        </message>
        <message>
            <source>{sentence} Why may it be let go?</source>
            <translation>{sentence} ما سبب جواز الإعفاء منه؟</translation>
        </message>
    </context>
    <context>
        <name>MoneyColumns</name>
        <message>
            <source>Agrees</source>
            <translation>متطابق</translation>
        </message>
        <message>
            <source>All parties</source>
            <translation>كل الأطراف</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مقفلة</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>يختلف</translation>
        </message>
        <message>
            <source>Missing here</source>
            <translation>ناقص هنا</translation>
        </message>
        <message>
            <source>Missing there</source>
            <translation>ناقص لديهم</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>بلا رد</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>أُعيد فتحها</translation>
        </message>
        <message>
            <source>Our reference</source>
            <translation>مرجعنا</translation>
        </message>
        <message>
            <source>The amount differs</source>
            <translation>المبلغ مختلف</translation>
        </message>
        <message>
            <source>The date differs</source>
            <translation>التاريخ مختلف</translation>
        </message>
        <message>
            <source>Their reference</source>
            <translation>مرجعهم</translation>
        </message>
        <message>
            <source>They say</source>
            <translation>يقولون</translation>
        </message>
        <message>
            <source>We say</source>
            <translation>نقول</translation>
        </message>
    </context>
    <context>
        <name>MoneyField</name>
        <message>
            <source>{field}, currency</source>
            <translation>{field}، العملة</translation>
        </message>
    </context>
    <context>
        <name>MonthGrid</name>
        <message numerus="yes">
            <source>%n date(s)</source>
            <translation>
                <numerusform>لا تواريخ</numerusform>
                <numerusform>تاريخ واحد</numerusform>
                <numerusform>تاريخان</numerusform>
                <numerusform>%n تواريخ</numerusform>
                <numerusform>%n تاريخًا</numerusform>
                <numerusform>%n تاريخ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>+%n more</source>
            <translation>
                <numerusform>لا مزيد</numerusform>
                <numerusform>+1</numerusform>
                <numerusform>+2</numerusform>
                <numerusform>+%n</numerusform>
                <numerusform>+%n</numerusform>
                <numerusform>+%n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MonthHeader</name>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>السنة السابقة</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>مغلق</translation>
        </message>
        <message>
            <source>open</source>
            <translation>فتح</translation>
        </message>
    </context>
    <context>
        <name>MonthPart</name>
        <message>
            <source>All days</source>
            <translation>كل الأيام</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>Month after</source>
            <translation>الشهر التالي</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>الشهر السابق</translation>
        </message>
        <message>
            <source>Month: {month}</source>
            <translation>الشهر: {month}</translation>
        </message>
        <message>
            <source>Nothing falls on this day.</source>
            <translation>لا شيء في هذا اليوم.</translation>
        </message>
        <message>
            <source>On this day</source>
            <translation>في هذا اليوم</translation>
        </message>
        <message>
            <source>This line has no page of its own; what is known stands beside it.</source>
            <translation>ليس لهذا السطر صفحة خاصة؛ وما هو معروف مذكور بجانبه.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Which days</source>
            <translation>أي أيام</translation>
        </message>
    </context>
    <context>
        <name>MonthsPart</name>
        <message>
            <source>Change</source>
            <translation>التغير</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>Monthly totals</source>
            <translation>المجاميع الشهرية</translation>
        </message>
        <message>
            <source>Nothing is entered yet.</source>
            <translation>لم يُدخل شيء بعد.</translation>
        </message>
        <message>
            <source>Type usage</source>
            <translation>كتابة الاستخدام</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>المستخدم</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>السنة السابقة</translation>
        </message>
    </context>
    <context>
        <name>MoveAsks</name>
        <message>
            <source>Cancel the arrangement…</source>
            <translation>إلغاء الترتيب…</translation>
        </message>
        <message>
            <source>Close…</source>
            <translation>إغلاق…</translation>
        </message>
        <message>
            <source>Every obligation was met</source>
            <translation>استوفيت كل الالتزامات</translation>
        </message>
        <message>
            <source>Everything below has to be settled first. A closed arrangement does not change any more.</source>
            <translation>يجب تسوية كل ما يلي أولا. الترتيب المغلق لا يتغير بعد ذلك.</translation>
        </message>
        <message>
            <source>From which day</source>
            <translation>من أي يوم</translation>
        </message>
        <message>
            <source>Given on {given}, with {days} of notice: {least} is the last day covered.</source>
            <translation>قُدّم في {given} بمهلة إشعار {days}: آخر يوم مشمول هو {least}.</translation>
        </message>
        <message>
            <source>In which role</source>
            <translation>بأي دور</translation>
        </message>
        <message>
            <source>It ends on {day}.</source>
            <translation>ينتهي في {day}.</translation>
        </message>
        <message>
            <source>It is taken out before it was signed. It stays in the register as cancelled.</source>
            <translation>يُسحب قبل توقيعه، ويبقى في السجل ملغى.</translation>
        </message>
        <message>
            <source>Its own term ends before that, on {day}.</source>
            <translation>تنتهي مدته قبل ذلك، في {day}.</translation>
        </message>
        <message>
            <source>Last day covered</source>
            <translation>آخر يوم مشمول</translation>
        </message>
        <message>
            <source>Leave it empty for the day the notice days lead to.</source>
            <translation>اتركه فارغا لليوم الذي تؤدي إليه مهلة الإشعار.</translation>
        </message>
        <message>
            <source>Make active</source>
            <translation>تفعيل</translation>
        </message>
        <message>
            <source>Make active again…</source>
            <translation>إعادة التفعيل…</translation>
        </message>
        <message>
            <source>Mark as cleared</source>
            <translation>وضع علامة الاعتماد</translation>
        </message>
        <message>
            <source>Mark as expired</source>
            <translation>وضع علامة انتهاء المدة</translation>
        </message>
        <message>
            <source>Mark as signed</source>
            <translation>وضع علامة التوقيع</translation>
        </message>
        <message>
            <source>Mark as superseded</source>
            <translation>وضع علامة الاستعاضة عنه</translation>
        </message>
        <message>
            <source>No action is open</source>
            <translation>لا إجراء مفتوح</translation>
        </message>
        <message>
            <source>No amendment is open</source>
            <translation>لا تعديل مفتوح</translation>
        </message>
        <message>
            <source>No item is left unsettled</source>
            <translation>لم يبق بند دون تسوية</translation>
        </message>
        <message>
            <source>None ticked means all of them.</source>
            <translation>عدم تحديد أي منها يعني جميعها.</translation>
        </message>
        <message>
            <source>Nothing is provided under it from that day until it is resumed.</source>
            <translation>لا يُقدَّم شيء بموجبه من ذلك اليوم إلى أن يُستأنف.</translation>
        </message>
        <message>
            <source>Notice given on</source>
            <translation>قُدّم الإشعار في</translation>
        </message>
        <message>
            <source>Record notice…</source>
            <translation>تسجيل إشعار…</translation>
        </message>
        <message>
            <source>Resume…</source>
            <translation>استئناف…</translation>
        </message>
        <message>
            <source>Send to review</source>
            <translation>إحالة إلى المراجعة</translation>
        </message>
        <message>
            <source>Services it touches</source>
            <translation>الخدمات المعنية</translation>
        </message>
        <message>
            <source>Start signing</source>
            <translation>بدء التوقيع</translation>
        </message>
        <message>
            <source>Suspend…</source>
            <translation>تعليق…</translation>
        </message>
        <message>
            <source>Take the notice back…</source>
            <translation>سحب الإشعار…</translation>
        </message>
        <message>
            <source>Terminate…</source>
            <translation>إنهاء…</translation>
        </message>
        <message>
            <source>That day is sooner than agreed: say why the parties agreed to less.</source>
            <translation>هذا اليوم أبكر مما اتُّفق عليه: اذكر سبب قبول الأطراف بمهلة أقل.</translation>
        </message>
        <message>
            <source>The arrangement is now: {state}.</source>
            <translation>حالة الترتيب الآن: {state}.</translation>
        </message>
        <message>
            <source>Who gives notice</source>
            <translation>من يقدم الإشعار</translation>
        </message>
        <message>
            <source>{what}: {count} open</source>
            <translation>{what}: المعلق {count}</translation>
        </message>
    </context>
    <context>
        <name>Narratives</name>
        <message>
            <source>Being written</source>
            <translation>قيد الكتابة</translation>
        </message>
        <message>
            <source>Narrative not complete</source>
            <translation>السرد غير مكتمل</translation>
        </message>
        <message>
            <source>Narrative not validated</source>
            <translation>السرد غير معتمد</translation>
        </message>
        <message>
            <source>No narrative</source>
            <translation>لا سرد</translation>
        </message>
        <message>
            <source>To be validated</source>
            <translation>في انتظار الاعتماد</translation>
        </message>
        <message>
            <source>Validated</source>
            <translation>معتمد</translation>
        </message>
        <message>
            <source>With a validated narrative</source>
            <translation>مع سرد معتمد</translation>
        </message>
        <message>
            <source>{count} words; at most {most} fit</source>
            <translation>عدد الكلمات {count}؛ الحد الأقصى {most}</translation>
        </message>
        <message>
            <source>{count} words; {fewest} to {most} are asked</source>
            <translation>عدد الكلمات {count}؛ المطلوب من {fewest} إلى {most}</translation>
        </message>
    </context>
    <context>
        <name>NewArrangement</name>
        <message>
            <source>Back to the list</source>
            <translation>العودة إلى القائمة</translation>
        </message>
        <message>
            <source>Dates and notice</source>
            <translation>التواريخ والإشعار</translation>
        </message>
        <message>
            <source>Everything else, documents among it, is entered on the page of the arrangement.</source>
            <translation>يُدخل كل ما عدا ذلك، ومنه الوثائق، في صفحة الترتيب.</translation>
        </message>
        <message>
            <source>Log arrangement</source>
            <translation>تسجيل الترتيب</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>الجوانب المالية</translation>
        </message>
        <message>
            <source>New arrangement</source>
            <translation>ترتيب جديد</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>الأطراف</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>The clients above use them. Press the down key for the whole catalogue.</source>
            <translation>يستخدمها المستفيدون المذكورون أعلاه. ويفتح مفتاح السهم إلى الأسفل الفهرس كله.</translation>
        </message>
    </context>
    <context>
        <name>NewRecord</name>
        <message>
            <source>Back to the list</source>
            <translation>العودة إلى القائمة</translation>
        </message>
        <message>
            <source>It can be logged all the same; give the reason for the exception.</source>
            <translation>يمكن تسجيله مع ذلك؛ اذكر سبب الاستثناء.</translation>
        </message>
        <message>
            <source>Not on record as a signatory of the statement on mutual recognition: {codes}.</source>
            <translation>غير مسجل موقّعًا على بيان الاعتراف المتبادل: {codes}.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>حفظ</translation>
        </message>
    </context>
    <context>
        <name>NewService</name>
        <message>
            <source>Back to the list</source>
            <translation>العودة إلى القائمة</translation>
        </message>
        <message>
            <source>Everything else, indicators and documents among it, is entered on the page of the service.</source>
            <translation>يُدخل كل ما عدا ذلك، بما فيه المؤشرات والوثائق، في صفحة الخدمة.</translation>
        </message>
        <message>
            <source>Log service</source>
            <translation>تسجيل الخدمة</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>خدمة جديدة</translation>
        </message>
        <message>
            <source>No kind fits? Add an own one…</source>
            <translation>لا يوجد نوع مناسب؟ أضف نوعا خاصا…</translation>
        </message>
        <message>
            <source>Where and by whom</source>
            <translation>أين ومن يقدمها</translation>
        </message>
        <message>
            <source>Who uses it</source>
            <translation>من يستخدمها</translation>
        </message>
    </context>
    <context>
        <name>NumberReading</name>
        <message>
            <source>“{text}” has more than {count} decimals. Shorten it, or write thousands without a sign.</source>
            <translation>في «{text}» أكثر من {count} من المنازل العشرية. اختصره، أو اكتب الآلاف من دون فاصل.</translation>
        </message>
        <message>
            <source>“{text}” is not a number. Type figures only, like {example}.</source>
            <translation>«{text}» ليس رقما. اكتب أرقاما فقط، مثل {example}.</translation>
        </message>
        <message>
            <source>“{text}” must be a whole number. Leave the decimals out.</source>
            <translation>يجب أن يكون «{text}» عددا صحيحا. احذف الكسور العشرية.</translation>
        </message>
    </context>
    <context>
        <name>OfficeButton</name>
        <message>
            <source>Office {office}, year {year}</source>
            <translation>المكتب {office}، السنة {year}</translation>
        </message>
    </context>
    <context>
        <name>OfficeColumns</name>
        <message numerus="yes">
            <source>%n figure(s) agree</source>
            <translation>
                <numerusform>لا أرقام متطابقة</numerusform>
                <numerusform>رقم واحد متطابق</numerusform>
                <numerusform>رقمان متطابقان</numerusform>
                <numerusform>%n أرقام متطابقة</numerusform>
                <numerusform>%n رقمًا متطابقًا</numerusform>
                <numerusform>%n رقم متطابق</numerusform>
            </translation>
        </message>
        <message>
            <source>Ask both offices which is right; until then the first one counts.</source>
            <translation>اسأل المكتبين أيهما الصحيح؛ وحتى ذلك الحين يُحتسب الأول.</translation>
        </message>
        <message>
            <source>Ask for workbooks of one version if services are to be compared.</source>
            <translation>اطلب مصنفات من إصدار واحد إذا أُريدت مقارنة الخدمات.</translation>
        </message>
        <message>
            <source>Ask the office for its workbook, then add it.</source>
            <translation>اطلب من المكتب مصنفه ثم أضفه.</translation>
        </message>
        <message>
            <source>Ask the office for its workbook.</source>
            <translation>اطلب من المكتب مصنفه.</translation>
        </message>
        <message>
            <source>Ask the office to export it again. It does not count.</source>
            <translation>اطلب من المكتب تصديره من جديد. فهو لا يُحتسب.</translation>
        </message>
        <message>
            <source>Cannot be read</source>
            <translation>لا يمكن قراءته</translation>
        </message>
        <message>
            <source>Compare amounts in US dollars with care.</source>
            <translation>قارن المبالغ بدولارات الولايات المتحدة بحذر.</translation>
        </message>
        <message>
            <source>Control totals</source>
            <translation>مجاميع التحقق</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>يُحتسب</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>عرض</translation>
        </message>
        <message>
            <source>Does not count</source>
            <translation>لا يُحتسب</translation>
        </message>
        <message>
            <source>Does not tie out</source>
            <translation>غير متطابق</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Fingerprint</source>
            <translation>البصمة</translation>
        </message>
        <message>
            <source>If it is the same one, ask one of the offices to take it out.</source>
            <translation>إذا كان هو نفسه فاطلب من أحد المكتبين حذفه.</translation>
        </message>
        <message>
            <source>Leave one of them out if no month may be there twice.</source>
            <translation>استبعد أحدها إذا لم يجز أن يرد شهر مرتين.</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>مُستبعد</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>العلامات</translation>
        </message>
        <message>
            <source>No workbook</source>
            <translation>لا مصنف</translation>
        </message>
        <message>
            <source>Nothing to do.</source>
            <translation>لا شيء مطلوب.</translation>
        </message>
        <message>
            <source>Nothing to do: it is in the totals once.</source>
            <translation>لا شيء مطلوب: فهو في المجاميع مرة واحدة.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>الصفوف</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>مآله</translation>
        </message>
        <message>
            <source>What must be known</source>
            <translation>ما يجب معرفته</translation>
        </message>
        <message>
            <source>What to do</source>
            <translation>ما العمل</translation>
        </message>
        <message>
            <source>Year basis</source>
            <translation>أساس السنة</translation>
        </message>
        <message>
            <source>{name} counts in its place.</source>
            <translation>يُحتسب {name} بدلًا منه.</translation>
        </message>
    </context>
    <context>
        <name>OfficeLines</name>
        <message numerus="yes">
            <source>%n bill(s) overdue</source>
            <translation>
                <numerusform>لا فواتير متأخرة</numerusform>
                <numerusform>فاتورة متأخرة واحدة</numerusform>
                <numerusform>فاتورتان متأخرتان</numerusform>
                <numerusform>%n فواتير متأخرة</numerusform>
                <numerusform>%n فاتورة متأخرة</numerusform>
                <numerusform>%n فاتورة متأخرة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n decision(s) due</source>
            <translation>
                <numerusform>لا قرارات مستحقة (%n)</numerusform>
                <numerusform>قرار واحد مستحق</numerusform>
                <numerusform>قراران مستحقان</numerusform>
                <numerusform>%n قرارات مستحقة</numerusform>
                <numerusform>%n قرارا مستحقا</numerusform>
                <numerusform>%n قرار مستحق</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n difference(s) overdue</source>
            <translation>
                <numerusform>لا فروق متأخرة (%n)</numerusform>
                <numerusform>فرق متأخر واحد (%n)</numerusform>
                <numerusform>فرقان متأخران (%n)</numerusform>
                <numerusform>%n فروق متأخرة</numerusform>
                <numerusform>%n فرقاً متأخراً</numerusform>
                <numerusform>%n فرق متأخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n other alert(s) to act on</source>
            <translation>
                <numerusform>لا تنبيهات أخرى</numerusform>
                <numerusform>تنبيه آخر يستدعي التصرف</numerusform>
                <numerusform>تنبيهان آخران يستدعيان التصرف</numerusform>
                <numerusform>%n تنبيهات أخرى تستدعي التصرف</numerusform>
                <numerusform>%n تنبيهًا آخر يستدعي التصرف</numerusform>
                <numerusform>%n تنبيه آخر يستدعي التصرف</numerusform>
            </translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>إنشاء نسخة احتياطية الآن</translation>
        </message>
        <message>
            <source>Backup {day}</source>
            <translation>النسخة الاحتياطية {day}</translation>
        </message>
        <message>
            <source>Backup {time}</source>
            <translation>النسخة الاحتياطية {time}</translation>
        </message>
        <message>
            <source>Change the name in the settings</source>
            <translation>تغيير الاسم في الإعدادات</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>لا توجد نسخة احتياطية بعد</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>لا يوجد اسم بعد</translation>
        </message>
        <message>
            <source>No office yet</source>
            <translation>لا يوجد مكتب بعد</translation>
        </message>
    </context>
    <context>
        <name>OrderActs</name>
        <message>
            <source>Approve…</source>
            <translation>موافقة…</translation>
        </message>
        <message>
            <source>Cancel the order…</source>
            <translation>إلغاء الطلب…</translation>
        </message>
        <message>
            <source>Certify…</source>
            <translation>تصديق…</translation>
        </message>
        <message>
            <source>Confirm what was received…</source>
            <translation>تأكيد ما استُلم…</translation>
        </message>
        <message>
            <source>Correct the delivery</source>
            <translation>تصحيح التسليم</translation>
        </message>
        <message>
            <source>Enter a delivery…</source>
            <translation>إدخال تسليم…</translation>
        </message>
        <message>
            <source>Reject…</source>
            <translation>رفض…</translation>
        </message>
        <message>
            <source>The certificate freezes the order; it can then be billed.</source>
            <translation>التصديق يجمّد الطلب؛ ويمكن بعده إصدار فاتورة به.</translation>
        </message>
        <message>
            <source>Waive recovery…</source>
            <translation>التنازل عن الاسترداد…</translation>
        </message>
        <message>
            <source>{quantity} were delivered.</source>
            <translation>سُلِّم {quantity}.</translation>
        </message>
        <message>
            <source>{quantity} were entered. Type the difference, below zero to take away.</source>
            <translation>أُدخل {quantity}. اكتبوا الفرق، بالسالب للإنقاص.</translation>
        </message>
    </context>
    <context>
        <name>OrderColumns</name>
        <message>
            <source>Age</source>
            <translation>العمر</translation>
        </message>
        <message>
            <source>Can be billed</source>
            <translation>قابل للفوترة</translation>
        </message>
        <message>
            <source>Correction</source>
            <translation>تصحيح</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>التغطية</translation>
        </message>
        <message>
            <source>Covered</source>
            <translation>مغطى</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>المُسلَّم</translation>
        </message>
        <message>
            <source>No, it has no arrangement</source>
            <translation>لا، بلا ترتيب</translation>
        </message>
        <message>
            <source>No, it has no rate</source>
            <translation>لا، بلا سعر</translation>
        </message>
        <message>
            <source>No, its rate is past review</source>
            <translation>لا، سعره تجاوز المراجعة</translation>
        </message>
        <message>
            <source>No, nobody provides it</source>
            <translation>لا، بلا مقدم خدمة</translation>
        </message>
        <message>
            <source>On a waiver</source>
            <translation>بإعفاء</translation>
        </message>
        <message>
            <source>Once it is certified</source>
            <translation>بعد التصديق</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
    </context>
    <context>
        <name>OrderSheet</name>
        <message>
            <source>Bill</source>
            <translation>فاتورة</translation>
        </message>
        <message>
            <source>Change the order</source>
            <translation>تعديل الطلب</translation>
        </message>
        <message>
            <source>Change the order…</source>
            <translation>تعديل الطلب…</translation>
        </message>
        <message>
            <source>Correct the delivery…</source>
            <translation>تصحيح التسليم…</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>المُسلَّم</translation>
        </message>
        <message>
            <source>Delivered without signed cover, on a waiver.</source>
            <translation>سُلِّم بلا تغطية موقَّعة، بإعفاء.</translation>
        </message>
        <message>
            <source>Deliveries</source>
            <translation>عمليات التسليم</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل الزمني</translation>
        </message>
        <message>
            <source>It cannot be certified yet. Still missing: {names}.</source>
            <translation>لا يمكن التصديق عليه بعد. ينقصه: {names}.</translation>
        </message>
        <message>
            <source>It was needed by {day} and nothing is delivered.</source>
            <translation>كان مطلوبا بحلول {day} ولم يُسلَّم شيء.</translation>
        </message>
        <message>
            <source>No delivery is selected.</source>
            <translation>لم يُحدَّد أي تسليم.</translation>
        </message>
        <message>
            <source>No rate on that day</source>
            <translation>لا سعر في ذلك اليوم</translation>
        </message>
        <message>
            <source>Nothing is delivered yet.</source>
            <translation>لم يُسلَّم شيء بعد.</translation>
        </message>
    </context>
    <context>
        <name>OrdersList</name>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Billed</source>
            <translation>مفوترة</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلقة</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>متأخرة</translation>
        </message>
        <message>
            <source>New order</source>
            <translation>طلب جديد</translation>
        </message>
        <message>
            <source>No order yet. Enter what a consumer asks for.</source>
            <translation>لا طلبات بعد. أدخلوا ما يطلبه مستهلك.</translation>
        </message>
        <message>
            <source>Not billed</source>
            <translation>غير مفوترة</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>Reference, purpose, service, consumer</source>
            <translation>المرجع، الغرض، الخدمة، المستهلك</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>جارية</translation>
        </message>
    </context>
    <context>
        <name>OtherViews</name>
        <message>
            <source>By consumer</source>
            <translation>بحسب المستهلك</translation>
        </message>
        <message>
            <source>By month</source>
            <translation>بحسب الشهر</translation>
        </message>
        <message>
            <source>By service</source>
            <translation>بحسب الخدمة</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>المدخل</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>Month before</source>
            <translation>الشهر السابق</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الخطة</translation>
        </message>
        <message>
            <source>Usage by consumer</source>
            <translation>الاستخدام بحسب المستهلك</translation>
        </message>
        <message>
            <source>Usage by month</source>
            <translation>الاستخدام بحسب الشهر</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>المستخدم</translation>
        </message>
        <message>
            <source>Ways to look at it</source>
            <translation>طرق العرض</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>السنة السابقة</translation>
        </message>
        <message>
            <source>{entered} of {consumers}</source>
            <translation>{entered} من {consumers}</translation>
        </message>
    </context>
    <context>
        <name>OverviewPart</name>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
    </context>
    <context>
        <name>OwnKindAsks</name>
        <message>
            <source>Add an own kind of service</source>
            <translation>إضافة نوع خدمة خاص</translation>
        </message>
        <message>
            <source>Retire the kind of service</source>
            <translation>إيقاف نوع الخدمة</translation>
        </message>
        <message>
            <source>The program gives it a code. Once a service uses it, its names stay as they are.</source>
            <translation>يعطيه البرنامج رمزا. متى استعملته خدمة بقيت أسماؤه كما هي.</translation>
        </message>
        <message>
            <source>{code} is offered no more. The services that use it stay as they are: {count}.</source>
            <translation>لن يعرض {code} بعد الآن. تبقى الخدمات التي تستعمله كما هي: {count}.</translation>
        </message>
    </context>
    <context>
        <name>OwnKinds</name>
        <message>
            <source>Add an own kind of service…</source>
            <translation>إضافة نوع خدمة خاص…</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>العودة إلى القائمة</translation>
        </message>
        <message>
            <source>It is in use.</source>
            <translation>هو قيد الاستعمال.</translation>
        </message>
        <message>
            <source>It is retired already.</source>
            <translation>هو موقوف من قبل.</translation>
        </message>
        <message>
            <source>No kind of service is selected.</source>
            <translation>لم يحدد أي نوع خدمة.</translation>
        </message>
        <message>
            <source>No own kind of service yet. Add one only where the catalogue of the program has none that fits.</source>
            <translation>لا يوجد نوع خدمة خاص بعد. أضف نوعا فقط إذا لم يكن في دليل البرنامج ما يناسب.</translation>
        </message>
        <message>
            <source>Own kinds of service</source>
            <translation>أنواع الخدمة الخاصة</translation>
        </message>
        <message>
            <source>Retire the kind of service…</source>
            <translation>إيقاف نوع الخدمة…</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>Use the kind of service again</source>
            <translation>استعمال نوع الخدمة من جديد</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>المستخدم</translation>
        </message>
    </context>
    <context>
        <name>OwnViews</name>
        <message>
            <source>It holds until you close the program. Check that the folder {folder} can be written.</source>
            <translation>يبقى حتى إغلاق البرنامج. تحقق من إمكان الكتابة في المجلد {folder}.</translation>
        </message>
        <message>
            <source>The view could not be kept: {reason}.</source>
            <translation>تعذر حفظ العرض: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>Page</name>
        <message>
            <source>There is no such record: “{identifier}”. Choose it in the list.</source>
            <translation>لا يوجد سجل كهذا: «{identifier}». اختره من القائمة.</translation>
        </message>
    </context>
    <context>
        <name>Palette</name>
        <message>
            <source>Clauses</source>
            <translation>البنود</translation>
        </message>
        <message>
            <source>Commands only</source>
            <translation>الأوامر فقط</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>History</source>
            <translation>تاريخ التغييرات</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>المؤشرات</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>البنود</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>الاستخدام الشهري</translation>
        </message>
        <message>
            <source>Only a record can be chosen with Tab.</source>
            <translation>لا يمكن أن يُختار بمفتاح Tab إلا قيد.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Quick sum, such as 12 * 3.5</source>
            <translation>حساب سريع، مثل 12 * 3.5</translation>
        </message>
        <message>
            <source>Records only</source>
            <translation>القيود فقط</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>الأحكام</translation>
        </message>
        <message>
            <source>{number} was copied.</source>
            <translation>نُسخ {number}.</translation>
        </message>
    </context>
    <context>
        <name>PaletteGroups</name>
        <message>
            <source>Arrangements</source>
            <translation>الترتيبات</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>الأوامر</translation>
        </message>
        <message>
            <source>For {record}</source>
            <translation>بشأن {record}</translation>
        </message>
        <message>
            <source>Help and keys</source>
            <translation>المساعدة والمفاتيح</translation>
        </message>
        <message>
            <source>Long-term agreements</source>
            <translation>الاتفاقات الطويلة الأجل</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>أماكن العمل</translation>
        </message>
        <message>
            <source>Quick sum; Enter copies it</source>
            <translation>حساب سريع؛ ومفتاح الإدخال ينسخه</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Shared budgets</source>
            <translation>الميزانيات المشتركة</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>آخر ما استُخدم</translation>
        </message>
    </context>
    <context>
        <name>Panels</name>
        <message>
            <source>Width of the inspector</source>
            <translation>عرض لوحة المعاينة</translation>
        </message>
        <message>
            <source>Width of the navigation</source>
            <translation>عرض شريط التنقل</translation>
        </message>
    </context>
    <context>
        <name>PaperDeeds</name>
        <message>
            <source>A file, attached now…</source>
            <translation>ملف يُرفق الآن…</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>جميع الملفات (*)</translation>
        </message>
        <message>
            <source>Choose a document first.</source>
            <translation>اختر وثيقة أولا.</translation>
        </message>
        <message>
            <source>No program of this computer opens {name}. The copy lies in {folder}.</source>
            <translation>لا يفتح أي برنامج في هذا الحاسوب الملف {name}. النسخة موجودة في {folder}.</translation>
        </message>
        <message>
            <source>Opening a copy</source>
            <translation>فتح نسخة</translation>
        </message>
        <message>
            <source>Replace a document</source>
            <translation>استبدال وثيقة</translation>
        </message>
        <message>
            <source>This document was replaced already. Choose the one that replaced it.</source>
            <translation>استُبدلت هذه الوثيقة من قبل. اختر الوثيقة التي حلت محلها.</translation>
        </message>
        <message>
            <source>Which document takes the place of {title}?</source>
            <translation>ما الوثيقة التي تحل محل {title}؟</translation>
        </message>
        <message>
            <source>Why is it replaced?</source>
            <translation>ما سبب الاستبدال؟</translation>
        </message>
        <message>
            <source>{file}: {sentence}</source>
            <translation>{file}: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>PaperList</name>
        <message>
            <source>Attach…</source>
            <translation>إرفاق…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>From the scanner…</source>
            <translation>من الماسح الضوئي…</translation>
        </message>
        <message>
            <source>No document is attached yet. Attach one, drop files here, or paste them with Ctrl+V.</source>
            <translation>لم تُرفق أي وثيقة بعد. أرفق وثيقة، أو أفلت الملفات هنا، أو ألصقها بالضغط على Ctrl+V.</translation>
        </message>
        <message>
            <source>Open a copy</source>
            <translation>فتح نسخة</translation>
        </message>
        <message>
            <source>Replaced by…</source>
            <translation>استبدال بوثيقة أخرى…</translation>
        </message>
        <message>
            <source>You can also drop files here or paste them with Ctrl+V. A document is never removed, only replaced.</source>
            <translation>يمكنك أيضا إفلات الملفات هنا أو لصقها بالضغط على Ctrl+V. لا تُحذف أي وثيقة أبدا، بل تُستبدل فقط.</translation>
        </message>
    </context>
    <context>
        <name>PaperOut</name>
        <message>
            <source>Close it if it is open elsewhere, or choose another folder.</source>
            <translation>أغلقه إن كان مفتوحاً في مكان آخر، أو اختر مجلداً آخر.</translation>
        </message>
        <message>
            <source>Content {hash}</source>
            <translation>المحتوى {hash}</translation>
        </message>
        <message>
            <source>Laying out the pages</source>
            <translation>تنسيق الصفحات</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>صفحة {page} من {pages}</translation>
        </message>
        <message>
            <source>Printing {name}</source>
            <translation>طباعة {name}</translation>
        </message>
        <message>
            <source>Saving {name}</source>
            <translation>يجري حفظ {name}</translation>
        </message>
        <message>
            <source>The file could not be written: {reason}.</source>
            <translation>تعذرت كتابة الملف: {reason}.</translation>
        </message>
        <message>
            <source>The file is written: {name}.</source>
            <translation>كُتب الملف: {name}.</translation>
        </message>
        <message>
            <source>Wait until it is finished, then save again.</source>
            <translation>انتظر حتى ينتهي، ثم احفظ مرة أخرى.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>{name} is not written: the paper before it is still being made.</source>
            <translation>لم يُكتب {name}: لا يزال المستند السابق قيد الإعداد.</translation>
        </message>
        <message>
            <source>{office}. Year: {basis}. As of {day}. Filter: {conditions}.</source>
            <translation>{office}. السنة: {basis}. حتى {day}. المرشح: {conditions}.</translation>
        </message>
    </context>
    <context>
        <name>PaperPreview</name>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>تكبير</translation>
        </message>
        <message>
            <source>Page setup…</source>
            <translation>إعداد الصفحة…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>طباعة…</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>تصغير</translation>
        </message>
    </context>
    <context>
        <name>PaperWords</name>
        <message>
            <source>Arabic</source>
            <translation>العربية</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>الصينية</translation>
        </message>
        <message>
            <source>English</source>
            <translation>الإنكليزية</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>French</source>
            <translation>الفرنسية</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>البرتغالية</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>الروسية</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>الإسبانية</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>سارية</translation>
        </message>
        <message>
            <source>on record</source>
            <translation>محفوظة في السجل</translation>
        </message>
        <message>
            <source>replaced by {title}</source>
            <translation>حلّت محلها {title}</translation>
        </message>
        <message>
            <source>{n} B</source>
            <translation>{n} بايت</translation>
        </message>
        <message>
            <source>{n} MB</source>
            <translation>{n} ميغابايت</translation>
        </message>
        <message>
            <source>{n} kB</source>
            <translation>{n} كيلوبايت</translation>
        </message>
    </context>
    <context>
        <name>PapersPart</name>
        <message>
            <source>All files (*)</source>
            <translation>جميع الملفات (*)</translation>
        </message>
        <message>
            <source>Attach documents</source>
            <translation>إرفاق وثائق</translation>
        </message>
        <message>
            <source>Attaching documents</source>
            <translation>إرفاق الوثائق</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>Documents attached: {count}.</source>
            <translation>الوثائق المرفقة: {count}.</translation>
        </message>
        <message>
            <source>Nothing to attach was copied. Copy files or a picture, then paste again.</source>
            <translation>لم يُنسخ شيء يمكن إرفاقه. انسخ ملفات أو صورة ثم ألصق من جديد.</translation>
        </message>
        <message>
            <source>Save it as a file in the program it comes from, then attach that file.</source>
            <translation>احفظها ملفا في البرنامج الذي جاءت منه، ثم أرفق ذلك الملف.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was attached.</source>
            <translation>أُوقفت العملية. لم يُرفق شيء.</translation>
        </message>
        <message>
            <source>Taking in a picture</source>
            <translation>إدخال صورة</translation>
        </message>
        <message>
            <source>The pasted picture could not be kept as a file.</source>
            <translation>تعذر حفظ الصورة الملصقة في ملف.</translation>
        </message>
    </context>
    <context>
        <name>ParticipantsPart</name>
        <message>
            <source>Accepted</source>
            <translation>قُبل في</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add a participant</source>
            <translation>إضافة مشارك</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>الكيان</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>No entity is entered. Type an acronym, such as UNDP, and choose it.</source>
            <translation>لم يُدخل أي كيان. اكتب اسما مختصرا، مثل UNDP، واختره.</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>المشاركون</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>إزالة</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Role of the new participant</source>
            <translation>دور المشارك الجديد</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>{code}, {name}</source>
            <translation>{code}، {name}</translation>
        </message>
    </context>
    <context>
        <name>PartiesPart</name>
        <message>
            <source>A party joins…</source>
            <translation>انضمام طرف…</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Add a party</source>
            <translation>إضافة طرف</translation>
        </message>
        <message>
            <source>No entity is entered. Type an acronym, such as UNDP, and choose it.</source>
            <translation>لم يُدخل أي كيان. اكتب اسما مختصرا، مثل UNDP، واختره.</translation>
        </message>
        <message>
            <source>Parties and signatures</source>
            <translation>الأطراف والتوقيعات</translation>
        </message>
        <message>
            <source>Party</source>
            <translation>الطرف</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Role of the new party</source>
            <translation>دور الطرف الجديد</translation>
        </message>
        <message>
            <source>Signatory</source>
            <translation>الموقّع</translation>
        </message>
        <message>
            <source>Signed on</source>
            <translation>وُقّع في</translation>
        </message>
        <message>
            <source>leaves {day}</source>
            <translation>يغادر {day}</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>في الانتظار</translation>
        </message>
    </context>
    <context>
        <name>PartnerFormsPage</name>
        <message numerus="yes">
            <source>%n form(s) could not be written.</source>
            <translation>
                <numerusform>كُتبت كل النماذج.</numerusform>
                <numerusform>تعذرت كتابة نموذج واحد.</numerusform>
                <numerusform>تعذرت كتابة نموذجين.</numerusform>
                <numerusform>تعذرت كتابة %n نماذج.</numerusform>
                <numerusform>تعذرت كتابة %n نموذجًا.</numerusform>
                <numerusform>تعذرت كتابة %n نموذج.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n form(s) written.</source>
            <translation>
                <numerusform>لم يُكتب أي نموذج.</numerusform>
                <numerusform>كُتب نموذج واحد.</numerusform>
                <numerusform>كُتب نموذجان.</numerusform>
                <numerusform>كُتبت %n نماذج.</numerusform>
                <numerusform>كُتب %n نموذجًا.</numerusform>
                <numerusform>كُتب %n نموذج.</numerusform>
            </translation>
        </message>
        <message>
            <source>A workbook for each partner to fill in with any spreadsheet program</source>
            <translation>مصنف لكل شريك يملؤه بأي برنامج جداول</translation>
        </message>
        <message>
            <source>Check all</source>
            <translation>تحديد الكل</translation>
        </message>
        <message>
            <source>Check all partners</source>
            <translation>تحديد كل الشركاء</translation>
        </message>
        <message>
            <source>Choose the partners, then make the forms. Each one that was written is said here, or why not.</source>
            <translation>اختر الشركاء ثم أنشئ النماذج. يُذكر هنا كل نموذج كُتب، أو سبب عدم كتابته.</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>الكيانات</translation>
        </message>
        <message>
            <source>Folder for the forms</source>
            <translation>مجلد النماذج</translation>
        </message>
        <message>
            <source>Forms are being made.</source>
            <translation>يجري إنشاء نماذج.</translation>
        </message>
        <message>
            <source>Forms that were made</source>
            <translation>النماذج المنشأة</translation>
        </message>
        <message>
            <source>Import returned forms</source>
            <translation>استيراد النماذج العائدة</translation>
        </message>
        <message>
            <source>Import returned forms…</source>
            <translation>استيراد النماذج العائدة…</translation>
        </message>
        <message>
            <source>Looking who has something to fill in…</source>
            <translation>البحث عمن لديه ما يملؤه…</translation>
        </message>
        <message numerus="yes">
            <source>Make %n form(s)…</source>
            <translation>
                <numerusform>إنشاء النماذج…</numerusform>
                <numerusform>إنشاء نموذج واحد…</numerusform>
                <numerusform>إنشاء نموذجين…</numerusform>
                <numerusform>إنشاء %n نماذج…</numerusform>
                <numerusform>إنشاء %n نموذجًا…</numerusform>
                <numerusform>إنشاء %n نموذج…</numerusform>
            </translation>
        </message>
        <message>
            <source>Make the forms…</source>
            <translation>إنشاء النماذج…</translation>
        </message>
        <message numerus="yes">
            <source>Making %n form(s)</source>
            <translation>
                <numerusform>إنشاء النماذج</numerusform>
                <numerusform>إنشاء نموذج واحد</numerusform>
                <numerusform>إنشاء نموذجين</numerusform>
                <numerusform>إنشاء %n نماذج</numerusform>
                <numerusform>إنشاء %n نموذجًا</numerusform>
                <numerusform>إنشاء %n نموذج</numerusform>
            </translation>
        </message>
        <message>
            <source>No partner is chosen.</source>
            <translation>لم يُختر أي شريك.</translation>
        </message>
        <message>
            <source>Partner forms</source>
            <translation>نماذج الشركاء</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>الشركاء</translation>
        </message>
        <message>
            <source>Readings of indicators</source>
            <translation>قراءات المؤشرات</translation>
        </message>
        <message>
            <source>This form concerns no partner yet: no record names one in this part.</source>
            <translation>لا يخص هذا النموذج أي شريك بعد: لا يذكر أي سجل شريكًا هنا.</translation>
        </message>
        <message>
            <source>Uncheck all</source>
            <translation>إلغاء تحديد الكل</translation>
        </message>
        <message>
            <source>Uncheck all partners</source>
            <translation>إلغاء تحديد كل الشركاء</translation>
        </message>
        <message>
            <source>Workbooks and text tables ({endings});;All files (*)</source>
            <translation>المصنفات والجداول النصية ({endings});;كل الملفات (*)</translation>
        </message>
        <message>
            <source>{list}: Excel sheet that comes back…</source>
            <translation>{list}: ورقة Excel تعود…</translation>
        </message>
    </context>
    <context>
        <name>PartnerList</name>
        <message>
            <source>Partners</source>
            <translation>الشركاء</translation>
        </message>
        <message numerus="yes">
            <source>{code} · %n row(s) to fill in · {name}</source>
            <translation>
                <numerusform>{code} · لا صفوف للملء · {name}</numerusform>
                <numerusform>{code} · صف واحد للملء · {name}</numerusform>
                <numerusform>{code} · صفان للملء · {name}</numerusform>
                <numerusform>{code} · %n صفوف للملء · {name}</numerusform>
                <numerusform>{code} · %n صفًا للملء · {name}</numerusform>
                <numerusform>{code} · %n صف للملء · {name}</numerusform>
            </translation>
        </message>
        <message>
            <source>{code} · nothing to fill in · {name}</source>
            <translation>{code} · لا شيء للملء · {name}</translation>
        </message>
    </context>
    <context>
        <name>PartyAsks</name>
        <message>
            <source>A party joins</source>
            <translation>انضمام طرف</translation>
        </message>
        <message>
            <source>Fewer than two parties remain, so the whole arrangement ends on {day}.</source>
            <translation>يبقى أقل من طرفين، فينتهي الترتيب كله في {day}.</translation>
        </message>
        <message>
            <source>It is the managing entity: another one has to be named.</source>
            <translation>هو الكيان المدير: يجب تسمية كيان آخر.</translation>
        </message>
        <message>
            <source>Leave it empty for the earliest day agreed.</source>
            <translation>اتركه فارغا لأبكر يوم متفق عليه.</translation>
        </message>
        <message>
            <source>Leaves on</source>
            <translation>يغادر في</translation>
        </message>
        <message>
            <source>No other party provides anything.</source>
            <translation>لا يقدم أي طرف آخر شيئا.</translation>
        </message>
        <message>
            <source>Nothing is agreed on how long before a party may leave. Enter the day it leaves.</source>
            <translation>لم يُتفق على المهلة قبل مغادرة طرف. أدخل يوم مغادرته.</translation>
        </message>
        <message>
            <source>Notice given on</source>
            <translation>قُدّم الإشعار في</translation>
        </message>
        <message>
            <source>Record the accession</source>
            <translation>تسجيل الانضمام</translation>
        </message>
        <message>
            <source>Record the withdrawal</source>
            <translation>تسجيل الانسحاب</translation>
        </message>
        <message>
            <source>Take the withdrawal back</source>
            <translation>التراجع عن الانسحاب</translation>
        </message>
        <message>
            <source>The accession is recorded.</source>
            <translation>سُجّل الانضمام.</translation>
        </message>
        <message>
            <source>The earliest day agreed is {day}: say why the parties agreed to less.</source>
            <translation>أبكر يوم متفق عليه هو {day}: اذكر سبب قبول الأطراف بمهلة أقل.</translation>
        </message>
        <message>
            <source>The paper has a clause on accession.</source>
            <translation>في النص بند بشأن الانضمام.</translation>
        </message>
        <message>
            <source>The paper is not known to have a clause on accession: say why this entity can join.</source>
            <translation>لا يُعرف أن في النص بندا للانضمام: اذكر سبب إمكان انضمام هذا الكيان.</translation>
        </message>
        <message>
            <source>When {party} leaves is not known.</source>
            <translation>لا يُعرف متى يغادر {party}.</translation>
        </message>
        <message>
            <source>{count} parties remain and go on.</source>
            <translation>الأطراف الباقية والمستمرة: {count}.</translation>
        </message>
        <message>
            <source>{party} leaves on {day}.</source>
            <translation>يغادر {party} في {day}.</translation>
        </message>
        <message>
            <source>{party} stays after all</source>
            <translation>{party} باقٍ في النهاية</translation>
        </message>
        <message>
            <source>{party} stays.</source>
            <translation>{party} باقٍ.</translation>
        </message>
        <message>
            <source>{party} withdraws</source>
            <translation>انسحاب {party}</translation>
        </message>
    </context>
    <context>
        <name>PartyEditor</name>
        <message>
            <source>Done</source>
            <translation>تم</translation>
        </message>
        <message>
            <source>Remove this party</source>
            <translation>حذف هذا الطرف</translation>
        </message>
        <message>
            <source>Stays after all…</source>
            <translation>يبقى في النهاية…</translation>
        </message>
        <message>
            <source>What was signed does not change; an amendment changes it.</source>
            <translation>ما وُقّع لا يتغير إلا بتعديل.</translation>
        </message>
        <message>
            <source>Withdraws…</source>
            <translation>ينسحب…</translation>
        </message>
        <message>
            <source>{code}, {name}</source>
            <translation>{code}، {name}</translation>
        </message>
    </context>
    <context>
        <name>PartyRow</name>
        <message>
            <source>Party {n}</source>
            <translation>الطرف {n}</translation>
        </message>
        <message>
            <source>Remove party {n}</source>
            <translation>حذف الطرف {n}</translation>
        </message>
        <message>
            <source>Role of party {n}</source>
            <translation>دور الطرف {n}</translation>
        </message>
    </context>
    <context>
        <name>PartyRows</name>
        <message>
            <source>Add a party</source>
            <translation>إضافة طرف</translation>
        </message>
    </context>
    <context>
        <name>PastePreview</name>
        <message>
            <source>Back to the list</source>
            <translation>العودة إلى القائمة</translation>
        </message>
        <message>
            <source>Columns left out: {names}.</source>
            <translation>أعمدة متروكة: {names}.</translation>
        </message>
        <message>
            <source>Drafts logged: {count}.</source>
            <translation>مسودات مسجلة: {count}.</translation>
        </message>
        <message>
            <source>Drafts to be logged: {count}.</source>
            <translation>مسودات ستُسجل: {count}.</translation>
        </message>
        <message>
            <source>Log them all</source>
            <translation>تسجيل الكل</translation>
        </message>
        <message>
            <source>Logging the rows</source>
            <translation>تسجيل الصفوف</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>الأطراف</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <source>Rows that cannot be logged: {count}. Mend them in the spreadsheet and paste again.</source>
            <translation>صفوف يتعذر تسجيلها: {count}. صححها في جدول البيانات ثم الصقها من جديد.</translation>
        </message>
        <message>
            <source>Rows to be logged</source>
            <translation>صفوف ستُسجل</translation>
        </message>
        <message>
            <source>Trying the rows</source>
            <translation>تجربة الصفوف</translation>
        </message>
        <message>
            <source>Trying the rows…</source>
            <translation>جارٍ تجربة الصفوف…</translation>
        </message>
        <message>
            <source>What stands in the way</source>
            <translation>ما يحول دون ذلك</translation>
        </message>
    </context>
    <context>
        <name>PeopleColumns</name>
        <message>
            <source>Alternate for</source>
            <translation>بديل عن</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>البريد الإلكتروني</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>الكيان</translation>
        </message>
        <message>
            <source>For</source>
            <translation>لأجل</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Function</source>
            <translation>الوظيفة</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>منحها</translation>
        </message>
        <message>
            <source>May approve</source>
            <translation>له أن يوافق</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>No ceiling</source>
            <translation>بلا سقف</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>الدور</translation>
        </message>
        <message>
            <source>Roles today</source>
            <translation>الأدوار اليوم</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>Up to</source>
            <translation>حتى مبلغ</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>{name} (you)</source>
            <translation>{name} (أنت)</translation>
        </message>
    </context>
    <context>
        <name>PeriodsPart</name>
        <message>
            <source>Close a period</source>
            <translation>إقفال فترة</translation>
        </message>
        <message>
            <source>Close a period…</source>
            <translation>إقفال فترة…</translation>
        </message>
        <message>
            <source>No period is closed yet. Closing one keeps its figures as they are.</source>
            <translation>لم تُقفَل أي فترة بعد. الإقفال يحفظ الأرقام كما هي.</translation>
        </message>
        <message>
            <source>Nothing is written in a closed period any more. Its ageing is kept and the reconciliations are run. What waits for a bill needs a reason; up to {day}: {count}.</source>
            <translation>لا يُكتب شيء بعد ذلك في فترة مقفلة. تُحفظ أعمار ديونها وتُجرى المطابقات. ما ينتظر فاتورة يحتاج إلى سبب؛ حتى {day}: {count}.</translation>
        </message>
        <message>
            <source>Open the period again</source>
            <translation>إعادة فتح الفترة</translation>
        </message>
        <message>
            <source>Open the period again…</source>
            <translation>إعادة فتح الفترة…</translation>
        </message>
        <message>
            <source>Periods</source>
            <translation>الفترات</translation>
        </message>
        <message>
            <source>The period is open.</source>
            <translation>الفترة مفتوحة.</translation>
        </message>
        <message>
            <source>{first} to {last} can be written in again. Who closed it may not approve this.</source>
            <translation>يمكن الكتابة من جديد من {first} إلى {last}. ولا يجوز لمن أقفلها أن يوافق على ذلك.</translation>
        </message>
    </context>
    <context>
        <name>PlaceDocuments</name>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
    </context>
    <context>
        <name>PlaceFilterBar</name>
        <message>
            <source>Area</source>
            <translation>المجال</translation>
        </message>
        <message>
            <source>Before a day…</source>
            <translation>قبل تاريخ…</translation>
        </message>
        <message>
            <source>Ceiling…</source>
            <translation>السقف…</translation>
        </message>
        <message>
            <source>Ends before…</source>
            <translation>ينتهي قبل…</translation>
        </message>
        <message>
            <source>Holder…</source>
            <translation>صاحب الاتفاق…</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>الصنف</translation>
        </message>
        <message>
            <source>Notice before…</source>
            <translation>الإشعار قبل…</translation>
        </message>
        <message>
            <source>Party…</source>
            <translation>الطرف…</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>الحيازة</translation>
        </message>
    </context>
    <context>
        <name>PlaceHistory</name>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>History</source>
            <translation>تاريخ التغييرات</translation>
        </message>
        <message>
            <source>Take this act back</source>
            <translation>التراجع عن هذه العملية</translation>
        </message>
        <message>
            <source>This act cannot be taken back; a new one corrects it.</source>
            <translation>لا يمكن التراجع عن هذه العملية؛ وتصححها عملية جديدة.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>لماذا</translation>
        </message>
    </context>
    <context>
        <name>PlaceInspector</name>
        <message>
            <source>Enter opens a record, Space shows or hides this panel.</source>
            <translation>مفتاح الإدخال يفتح القيد، ومفتاح المسافة يُظهر هذه اللوحة أو يخفيها.</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>لم يُحدَّد شيء.</translation>
        </message>
    </context>
    <context>
        <name>PlaceList</name>
        <message>
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
    </context>
    <context>
        <name>PlacePanel</name>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>About</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Arrangements</source>
            <translation>الترتيبات</translation>
        </message>
        <message>
            <source>Bills and recoveries</source>
            <translation>الفواتير والاسترداد</translation>
        </message>
        <message>
            <source>Change log</source>
            <translation>سجل التغييرات</translation>
        </message>
        <message>
            <source>Compare arrangements…</source>
            <translation>مقارنة الترتيبات…</translation>
        </message>
        <message>
            <source>Consolidate workbooks…</source>
            <translation>تجميع المصنفات…</translation>
        </message>
        <message>
            <source>Cost-sharing</source>
            <translation>تقاسم التكاليف</translation>
        </message>
        <message>
            <source>Exceptions</source>
            <translation>الاستثناءات</translation>
        </message>
        <message>
            <source>HQ reports</source>
            <translation>تقارير المقر</translation>
        </message>
        <message>
            <source>Handover pack</source>
            <translation>ملف التسليم</translation>
        </message>
        <message>
            <source>If an entity leaves…</source>
            <translation>إذا غادر كيان…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>استيراد…</translation>
        </message>
        <message>
            <source>Keys and help</source>
            <translation>المفاتيح والمساعدة</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>الاستخدام الشهري</translation>
        </message>
        <message>
            <source>OMT decisions</source>
            <translation>قرارات إدارة العمليات</translation>
        </message>
        <message>
            <source>Partner forms…</source>
            <translation>نماذج الشركاء…</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>أماكن العمل</translation>
        </message>
        <message>
            <source>Priorities</source>
            <translation>الأولويات</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>الأسعار</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Undo list…</source>
            <translation>قائمة التراجع…</translation>
        </message>
        <message>
            <source>Verify documents</source>
            <translation>التحقق من الوثائق</translation>
        </message>
    </context>
    <context>
        <name>PlanWords</name>
        <message>
            <source>Arrangements</source>
            <translation>الترتيبات</translation>
        </message>
        <message>
            <source>Asks</source>
            <translation>يسأل</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>مُغيَّر</translation>
        </message>
        <message>
            <source>Entities</source>
            <translation>الكيانات</translation>
        </message>
        <message>
            <source>Head counts and other drivers</source>
            <translation>أعداد الموظفين ومحرّكات أخرى</translation>
        </message>
        <message>
            <source>KPI readings</source>
            <translation>قراءات المؤشرات</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>الاستخدام الشهري</translation>
        </message>
        <message>
            <source>More than one column may be this field. Which one is it?</source>
            <translation>قد يكون أكثر من عمود هو هذا الحقل. أيها هو؟</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Participants of services</source>
            <translation>المشاركون في الخدمات</translation>
        </message>
        <message>
            <source>Parties of arrangements</source>
            <translation>أطراف الترتيبات</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>المباني</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>The days of this column can be read in two ways. Which one is meant?</source>
            <translation>يمكن قراءة أيام هذا العمود بطريقتين. أيهما المقصود؟</translation>
        </message>
        <message>
            <source>The numbers of this column can be read in two ways. Which one is meant?</source>
            <translation>يمكن قراءة أعداد هذا العمود بطريقتين. أيهما المقصود؟</translation>
        </message>
        <message>
            <source>The same</source>
            <translation>بلا تغيير</translation>
        </message>
        <message>
            <source>This row looks like something that is in the register already. Is it the same?</source>
            <translation>يشبه هذا الصف شيئًا موجودًا في السجل. هل هو نفسه؟</translation>
        </message>
        <message>
            <source>This text fits more than one entry of the list. Which one is meant?</source>
            <translation>ينطبق هذا النص على أكثر من بند في القائمة. أيها المقصود؟</translation>
        </message>
        <message>
            <source>This value was changed here too since the sheet was handed out. Which one stays?</source>
            <translation>تغيّرت هذه القيمة هنا أيضًا منذ تسليم الورقة. أيهما تبقى؟</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>لا شيء</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} ← {after}</translation>
        </message>
        <message>
            <source>{fields} and {count} more</source>
            <translation>{fields} و{count} غيرها</translation>
        </message>
    </context>
    <context>
        <name>PoolBook</name>
        <message>
            <source>Parts of the budget</source>
            <translation>أقسام الميزانية</translation>
        </message>
    </context>
    <context>
        <name>PoolBrowse</name>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Being agreed</source>
            <translation>قيد الاتفاق</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلقة</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Invoices late</source>
            <translation>فواتير متأخرة</translation>
        </message>
        <message>
            <source>New shared budget</source>
            <translation>ميزانية مشتركة جديدة</translation>
        </message>
        <message>
            <source>No budget is being agreed.</source>
            <translation>لا ميزانية قيد الاتفاق.</translation>
        </message>
        <message>
            <source>No budget is closed.</source>
            <translation>لا ميزانية مغلقة.</translation>
        </message>
        <message>
            <source>No budget is running.</source>
            <translation>لا ميزانية جارية.</translation>
        </message>
        <message>
            <source>No invoices are late.</source>
            <translation>لا فواتير متأخرة.</translation>
        </message>
        <message>
            <source>No shared budget matches {conditions}.</source>
            <translation>لا ميزانية مشتركة تطابق {conditions}.</translation>
        </message>
        <message>
            <source>No shared budget yet. Make the one of the year under the arrangement that shares its cost.</source>
            <translation>لا ميزانية مشتركة بعد. أنشئ ميزانية السنة ضمن الترتيب الذي يتقاسم تكلفتها.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>المقدّم</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>جارية</translation>
        </message>
        <message>
            <source>Search, or party:wfp ends:&lt;90d</source>
            <translation>ابحث، أو party:wfp</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Sum of budgets {sums}</source>
            <translation>مجموع الميزانيات {sums}</translation>
        </message>
        <message>
            <source>Views of shared budgets</source>
            <translation>عروض الميزانيات المشتركة</translation>
        </message>
    </context>
    <context>
        <name>PoolColumns</name>
        <message>
            <source>Arrangement</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Budget</source>
            <translation>الميزانية</translation>
        </message>
        <message>
            <source>Invoices by</source>
            <translation>الفواتير قبل</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>المقدّم</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>المنفق</translation>
        </message>
        <message>
            <source>Spent %</source>
            <translation>المنفق %</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
    </context>
    <context>
        <name>PoolCommands</name>
        <message numerus="yes">
            <source>%n run(s), {state}</source>
            <translation>
                <numerusform>لا حسابات، {state}</numerusform>
                <numerusform>حساب واحد، {state}</numerusform>
                <numerusform>حسابان، {state}</numerusform>
                <numerusform>%n حسابات، {state}</numerusform>
                <numerusform>%n حسابًا، {state}</numerusform>
                <numerusform>%n حساب، {state}</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to draft…</source>
            <translation>إعادة إلى مسودة…</translation>
        </message>
        <message>
            <source>Close the year</source>
            <translation>إغلاق السنة</translation>
        </message>
        <message>
            <source>Copy explanation</source>
            <translation>نسخ الشرح</translation>
        </message>
        <message>
            <source>Copy into the next year</source>
            <translation>النسخ إلى السنة التالية</translation>
        </message>
        <message>
            <source>Draft the invoices</source>
            <translation>إعداد مسودات الفواتير</translation>
        </message>
        <message>
            <source>Enter what is spent</source>
            <translation>إدخال المنفق</translation>
        </message>
        <message>
            <source>Freeze the split…</source>
            <translation>تجميد التقسيم…</translation>
        </message>
        <message>
            <source>If an entity leaves…</source>
            <translation>إذا غادر كيان…</translation>
        </message>
        <message>
            <source>Invoices are out</source>
            <translation>صدرت الفواتير</translation>
        </message>
        <message>
            <source>Nothing is shared out yet.</source>
            <translation>لم يُقسَّم شيء بعد.</translation>
        </message>
        <message>
            <source>Only a budget that is being agreed goes back.</source>
            <translation>لا تعود إلا ميزانية قيد الاتفاق.</translation>
        </message>
        <message>
            <source>Only the budget of an open year is revised.</source>
            <translation>لا تُنقَّح إلا ميزانية سنة مفتوحة.</translation>
        </message>
        <message>
            <source>Open the year</source>
            <translation>فتح السنة</translation>
        </message>
        <message>
            <source>Print the working of this party</source>
            <translation>طباعة حساب هذا الطرف</translation>
        </message>
        <message>
            <source>Print working</source>
            <translation>طباعة الحساب</translation>
        </message>
        <message>
            <source>Record the agreement…</source>
            <translation>تسجيل الاتفاق…</translation>
        </message>
        <message>
            <source>Remove from the register</source>
            <translation>حذف من السجل</translation>
        </message>
        <message>
            <source>Revise the budget…</source>
            <translation>تنقيح الميزانية…</translation>
        </message>
        <message>
            <source>Send for agreement</source>
            <translation>إرسال للاتفاق</translation>
        </message>
        <message>
            <source>Settle the year</source>
            <translation>تسوية السنة</translation>
        </message>
        <message>
            <source>Share it out</source>
            <translation>تقسيمها</translation>
        </message>
        <message>
            <source>Share the actual cost</source>
            <translation>تقسيم التكلفة الفعلية</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>The shares are agreed already.</source>
            <translation>الحصص متفق عليها من قبل.</translation>
        </message>
        <message>
            <source>This step does not come next.</source>
            <translation>ليست هذه الخطوة التالية.</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>ماذا لو…</translation>
        </message>
        <message>
            <source>in different states</source>
            <translation>بحالات مختلفة</translation>
        </message>
    </context>
    <context>
        <name>PoolDeeds</name>
        <message numerus="yes">
            <source>%n bill(s) drafted. They are issued under Bills.</source>
            <translation>
                <numerusform>لم تُعدّ أي فاتورة.</numerusform>
                <numerusform>أُعدت مسودة فاتورة واحدة. تُصدر ضمن الفواتير.</numerusform>
                <numerusform>أُعدت مسودتا فاتورتين. تُصدران ضمن الفواتير.</numerusform>
                <numerusform>أُعدت %n مسودات فواتير. تُصدر ضمن الفواتير.</numerusform>
                <numerusform>أُعدت %n مسودة فاتورة. تُصدر ضمن الفواتير.</numerusform>
                <numerusform>أُعدت %n مسودة فاتورة. تُصدر ضمن الفواتير.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) are agreed.</source>
            <translation>
                <numerusform>لا يُتفق على أي حساب.</numerusform>
                <numerusform>يُتفق على حساب واحد.</numerusform>
                <numerusform>يُتفق على حسابين.</numerusform>
                <numerusform>يُتفق على %n حسابات.</numerusform>
                <numerusform>يُتفق على %n حسابًا.</numerusform>
                <numerusform>يُتفق على %n حساب.</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>إعادة إلى مسودة</translation>
        </message>
        <message>
            <source>From this month on</source>
            <translation>ابتداءً من هذا الشهر</translation>
        </message>
        <message>
            <source>Record the agreement</source>
            <translation>تسجيل الاتفاق</translation>
        </message>
        <message>
            <source>Revise the budget</source>
            <translation>تنقيح الميزانية</translation>
        </message>
        <message>
            <source>Share the rest of the year anew</source>
            <translation>تقسيم باقي السنة من جديد</translation>
        </message>
        <message>
            <source>The actual cost is shared out.</source>
            <translation>قُسِّمت التكلفة الفعلية.</translation>
        </message>
        <message>
            <source>The budget and the shares of all lines are agreed by this decision.</source>
            <translation>يُتفق بهذا القرار على الميزانية وحصص كل البنود.</translation>
        </message>
        <message>
            <source>The budget is now: {state}.</source>
            <translation>الميزانية الآن: {state}.</translation>
        </message>
        <message>
            <source>The budget is removed.</source>
            <translation>أُزيلت الميزانية.</translation>
        </message>
        <message>
            <source>The budget is sent for agreement.</source>
            <translation>أُرسلت الميزانية للاتفاق.</translation>
        </message>
        <message>
            <source>The budget is shared out.</source>
            <translation>قُسِّمت الميزانية.</translation>
        </message>
        <message>
            <source>The lines can be changed again; what is frozen stays, and a run that follows shares anew.</source>
            <translation>يمكن تغيير البنود من جديد، ويبقى ما جُمِّد، ويقسّم حساب تالٍ من جديد.</translation>
        </message>
        <message>
            <source>The months before stay as they were shared.</source>
            <translation>تبقى الأشهر السابقة كما قُسِّمت.</translation>
        </message>
        <message>
            <source>The runs that were proposed are set aside, and the lines can be changed.</source>
            <translation>تُنحّى الحسابات المقترحة، ويمكن تغيير البنود.</translation>
        </message>
        <message>
            <source>Why one person does both steps, if so</source>
            <translation>سبب قيام شخص واحد بالخطوتين، إن حدث</translation>
        </message>
        <message>
            <source>{reference} is copied with its recurring lines.</source>
            <translation>نُسخت {reference} ببنودها المتكررة.</translation>
        </message>
    </context>
    <context>
        <name>PoolFilterBar</name>
        <message>
            <source>Begins before…</source>
            <translation>تبدأ قبل…</translation>
        </message>
        <message>
            <source>Ends before…</source>
            <translation>ينتهي قبل…</translation>
        </message>
        <message>
            <source>Provider…</source>
            <translation>مقدّم الخدمة…</translation>
        </message>
    </context>
    <context>
        <name>PoolInspector</name>
        <message>
            <source>Budget</source>
            <translation>الميزانية</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>لم يُحدَّد شيء.</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>فتح القيد</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>المقدّم</translation>
        </message>
        <message>
            <source>Remaining</source>
            <translation>المتبقي</translation>
        </message>
        <message>
            <source>Spent</source>
            <translation>المنفق</translation>
        </message>
    </context>
    <context>
        <name>PoolPage</name>
        <message>
            <source>Choose a party first.</source>
            <translation>اختر طرفًا أولًا.</translation>
        </message>
        <message>
            <source>Choose a party to see why it pays what it pays.</source>
            <translation>اختر طرفًا لترى سبب ما يدفعه.</translation>
        </message>
        <message>
            <source>Cost-sharing</source>
            <translation>تقاسم التكاليف</translation>
        </message>
        <message>
            <source>Line {number}: {line}</source>
            <translation>البند {number}: {line}</translation>
        </message>
        <message>
            <source>Nothing is shared out yet.</source>
            <translation>لم يُقسَّم شيء بعد.</translation>
        </message>
        <message>
            <source>Print working</source>
            <translation>طباعة الحساب</translation>
        </message>
        <message>
            <source>This needs attention.</source>
            <translation>هذا يحتاج إلى انتباه.</translation>
        </message>
        <message>
            <source>This shared budget is no longer in the register.</source>
            <translation>لم تعد هذه الميزانية المشتركة في السجل.</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>الإصدار {number}</translation>
        </message>
        <message>
            <source>What if…</source>
            <translation>ماذا لو…</translation>
        </message>
        <message>
            <source>{name}, {year}</source>
            <translation>{name}، {year}</translation>
        </message>
    </context>
    <context>
        <name>PoolParts</name>
        <message>
            <source>Budget lines</source>
            <translation>بنود الميزانية</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Drivers</source>
            <translation>محددات التقسيم</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>Schemes</source>
            <translation>طرق التقسيم</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>التقسيم</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>ماذا لو</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>ما هي</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
    </context>
    <context>
        <name>PoolWords</name>
        <message>
            <source>Enter what is spent</source>
            <translation>إدخال المنفق</translation>
        </message>
        <message>
            <source>Four fifths of the ceiling of the arrangement are reached.</source>
            <translation>بُلغت أربعة أخماس سقف الترتيب.</translation>
        </message>
        <message>
            <source>Freeze and bill</source>
            <translation>التجميد والفوترة</translation>
        </message>
        <message>
            <source>Months that are over hold no cost yet, from {month} on. Enter it, or spread it.</source>
            <translation>أشهر انقضت بلا تكلفة بعد، ابتداءً من {month}. أدخلها أو وزّعها.</translation>
        </message>
        <message>
            <source>More is spent than was budgeted. Revise the budget, or say why when it is closed.</source>
            <translation>أُنفق أكثر مما في الميزانية. نقِّح الميزانية، أو بيِّن السبب عند إغلاقها.</translation>
        </message>
        <message>
            <source>Open the year</source>
            <translation>فتح السنة</translation>
        </message>
        <message>
            <source>Record the agreement</source>
            <translation>تسجيل الاتفاق</translation>
        </message>
        <message>
            <source>Send for agreement</source>
            <translation>إرسال للاتفاق</translation>
        </message>
        <message>
            <source>Share anew, or enter what is spent</source>
            <translation>التقسيم من جديد أو إدخال المنفق</translation>
        </message>
        <message>
            <source>Share the actual cost</source>
            <translation>تقسيم التكلفة الفعلية</translation>
        </message>
        <message>
            <source>Some months hold an estimate. Replace it when the cost is known.</source>
            <translation>في بعض الأشهر تقدير. استبدله حين تُعرف التكلفة.</translation>
        </message>
        <message>
            <source>The ceiling of the arrangement is reached. Amend the arrangement first.</source>
            <translation>بُلغ سقف الترتيب. عدِّل الترتيب أولًا.</translation>
        </message>
        <message>
            <source>The invoices were due on {day} and are not out yet.</source>
            <translation>كانت الفواتير مستحقة في {day} ولم تصدر بعد.</translation>
        </message>
        <message>
            <source>The shares are those of an earlier budget. Send it for agreement again.</source>
            <translation>الحصص من ميزانية سابقة. أرسلها للاتفاق من جديد.</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>من {first} إلى {last}</translation>
        </message>
    </context>
    <context>
        <name>Preferences</name>
        <message>
            <source>They hold until you close the program. Check that the folder {folder} can be written.</source>
            <translation>تسري حتى إغلاق البرنامج. تحقق من إمكان الكتابة في المجلد {folder}.</translation>
        </message>
        <message>
            <source>Your settings could not be kept: {reason}.</source>
            <translation>تعذر حفظ إعداداتك: {reason}.</translation>
        </message>
    </context>
    <context>
        <name>PremisesBrowse</name>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Area {sum} m²</source>
            <translation>المساحة {sum} م²</translation>
        </message>
        <message>
            <source>City</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <source>Common premises</source>
            <translation>أماكن عمل مشتركة</translation>
        </message>
        <message>
            <source>Desks {sum}</source>
            <translation>المكاتب {sum}</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>يحتاج إلى تنبيه</translation>
        </message>
        <message>
            <source>New premises</source>
            <translation>أماكن عمل جديدة</translation>
        </message>
        <message>
            <source>No premises are common.</source>
            <translation>لا توجد أماكن عمل مشتركة.</translation>
        </message>
        <message>
            <source>No premises are planned.</source>
            <translation>لا توجد أماكن عمل مخطط لها.</translation>
        </message>
        <message>
            <source>No premises match {conditions}.</source>
            <translation>لا توجد أماكن عمل تطابق {conditions}.</translation>
        </message>
        <message>
            <source>No premises yet. Log the first building with who is in it.</source>
            <translation>لا أماكن عمل بعد. سجّل أول مبنى ومن يشغله.</translation>
        </message>
        <message>
            <source>Nothing is wrong with any premises.</source>
            <translation>لا ملاحظات على أي من أماكن العمل.</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>مخطط لها</translation>
        </message>
        <message>
            <source>Search, or party:wfp ends:&lt;90d</source>
            <translation>ابحث، أو party:wfp</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>الحيازة</translation>
        </message>
        <message>
            <source>Views of premises</source>
            <translation>طرق عرض أماكن العمل</translation>
        </message>
    </context>
    <context>
        <name>PremisesBulk</name>
        <message>
            <source>All of these hold this value already. Choose another value.</source>
            <translation>كلها تحمل هذه القيمة أصلاً. اختر قيمة أخرى.</translation>
        </message>
        <message>
            <source>Changing premises</source>
            <translation>تغيير أماكن العمل</translation>
        </message>
        <message>
            <source>City</source>
            <translation>المدينة</translation>
        </message>
        <message>
            <source>Phase</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>Premises changed: {count}.</source>
            <translation>أماكن العمل التي تغيّرت: {count}.</translation>
        </message>
        <message>
            <source>Selected premises: {count}</source>
            <translation>أماكن العمل المحددة: {count}</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>الحيازة</translation>
        </message>
        <message>
            <source>What will change: {field} → {value}. Premises: {count}.</source>
            <translation>ما سيتغيّر: {field} → {value}. أماكن العمل: {count}.</translation>
        </message>
    </context>
    <context>
        <name>PremisesFigures</name>
        <message>
            <source>Area taken</source>
            <translation>المساحة المشغولة</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>الترتيب</translation>
        </message>
        <message numerus="yes">
            <source>Common: %n entities are in them</source>
            <translation>
                <numerusform>مشتركة: لا كيان فيها (%n)</numerusform>
                <numerusform>مشتركة: كيان واحد فيها (%n)</numerusform>
                <numerusform>مشتركة: كيانان فيها (%n)</numerusform>
                <numerusform>مشتركة: %n كيانات فيها</numerusform>
                <numerusform>مشتركة: %n كيانًا فيها</numerusform>
                <numerusform>مشتركة: %n كيان فيها</numerusform>
            </translation>
        </message>
        <message>
            <source>Common: the compound {name} is shared</source>
            <translation>مشتركة: المجمّع {name} مشترك</translation>
        </message>
        <message>
            <source>Desks taken</source>
            <translation>المكاتب المشغولة</translation>
        </message>
        <message>
            <source>Handed back</source>
            <translation>معادة</translation>
        </message>
        <message>
            <source>Host agreement</source>
            <translation>اتفاق المضيف</translation>
        </message>
        <message>
            <source>Lease ends</source>
            <translation>انتهاء عقد الإيجار</translation>
        </message>
        <message>
            <source>Missing: {points}</source>
            <translation>الناقص: {points}</translation>
        </message>
        <message numerus="yes">
            <source>Not common: %n entities are in them</source>
            <translation>
                <numerusform>غير مشتركة: لا كيان فيها (%n)</numerusform>
                <numerusform>غير مشتركة: كيان واحد فيها (%n)</numerusform>
                <numerusform>غير مشتركة: كيانان فيها (%n)</numerusform>
                <numerusform>غير مشتركة: %n كيانات فيها</numerusform>
                <numerusform>غير مشتركة: %n كيانًا فيها</numerusform>
                <numerusform>غير مشتركة: %n كيان فيها</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is missing: set the phase to project.</source>
            <translation>لا شيء ناقص: اجعل المرحلة مشروعًا.</translation>
        </message>
        <message>
            <source>Notice by</source>
            <translation>الإشعار قبل</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Same compound</source>
            <translation>المجمّع نفسه</translation>
        </message>
        <message>
            <source>Shared</source>
            <translation>الاشتراك</translation>
        </message>
        <message>
            <source>Stock-take</source>
            <translation>الجرد</translation>
        </message>
        <message>
            <source>Tenure</source>
            <translation>الحيازة</translation>
        </message>
        <message>
            <source>To be a project</source>
            <translation>ليكون مشروعًا</translation>
        </message>
        <message>
            <source>Usual name</source>
            <translation>الاسم المعتاد</translation>
        </message>
        <message>
            <source>Yearly rent</source>
            <translation>الإيجار السنوي</translation>
        </message>
        <message>
            <source>its security assessment</source>
            <translation>تقييمه الأمني</translation>
        </message>
        <message>
            <source>the agreement on paper</source>
            <translation>الاتفاق المكتوب</translation>
        </message>
        <message>
            <source>the day of the move</source>
            <translation>يوم الانتقال</translation>
        </message>
        <message>
            <source>the site on the map</source>
            <translation>الموقع على الخريطة</translation>
        </message>
        <message>
            <source>the statement of needs</source>
            <translation>بيان الاحتياجات</translation>
        </message>
        <message>
            <source>{answered} of {asked} fields</source>
            <translation>{answered} من {asked} حقلًا</translation>
        </message>
        <message>
            <source>{day}: {reason}</source>
            <translation>{day}: {reason}</translation>
        </message>
        <message>
            <source>{stock}; empty: {fields}</source>
            <translation>{stock}؛ فارغة: {fields}</translation>
        </message>
        <message>
            <source>{taken} of {area} m²</source>
            <translation>{taken} من {area} م²</translation>
        </message>
        <message>
            <source>{taken} of {desks}</source>
            <translation>{taken} من {desks}</translation>
        </message>
    </context>
    <context>
        <name>PremisesOverview</name>
        <message>
            <source>Add an occupant</source>
            <translation>إضافة شاغل</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>لمحة سريعة</translation>
        </message>
        <message>
            <source>Choose an occupant first.</source>
            <translation>اختر شاغلًا أولًا.</translation>
        </message>
        <message>
            <source>Desks</source>
            <translation>المكاتب</translation>
        </message>
        <message>
            <source>End an occupancy…</source>
            <translation>إنهاء إشغال…</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>الكيان</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Hand the premises back</source>
            <translation>إعادة أماكن العمل</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>خروج</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Net m²</source>
            <translation>م² صافية</translation>
        </message>
        <message>
            <source>Nobody is entered yet. Add each entity with its area, desks and first day.</source>
            <translation>لم يُدخل أحد بعد. أضف كل كيان مع مساحته ومكاتبه ويومه الأول.</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>الحصة</translation>
        </message>
        <message>
            <source>People</source>
            <translation>الأشخاص</translation>
        </message>
        <message>
            <source>Record the hand-back</source>
            <translation>تسجيل الإعادة</translation>
        </message>
        <message>
            <source>The hand-back is recorded.</source>
            <translation>سُجّلت الإعادة.</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>Who is in them</source>
            <translation>من يشغلها</translation>
        </message>
        <message>
            <source>{code}, {name}</source>
            <translation>{code}، {name}</translation>
        </message>
    </context>
    <context>
        <name>PremisesPage</name>
        <message>
            <source>Log it</source>
            <translation>تسجيل</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>لم يُحدَّد شيء.</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>فتح القيد</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>أماكن العمل</translation>
        </message>
        <message>
            <source>Registers of this place</source>
            <translation>سجلات هذه الصفحة</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>preview</source>
            <translation>معاينة</translation>
        </message>
    </context>
    <context>
        <name>PremisesRecordPage</name>
        <message>
            <source>Add a user</source>
            <translation>إضافة مستخدم</translation>
        </message>
        <message>
            <source>Add an occupant</source>
            <translation>إضافة شاغل</translation>
        </message>
        <message>
            <source>Add an order</source>
            <translation>إضافة طلب</translation>
        </message>
        <message>
            <source>Attach a document…</source>
            <translation>إرفاق وثيقة…</translation>
        </message>
        <message>
            <source>Edit the details</source>
            <translation>تعديل التفاصيل</translation>
        </message>
        <message>
            <source>End an occupancy…</source>
            <translation>إنهاء إشغال…</translation>
        </message>
        <message>
            <source>Hand back…</source>
            <translation>إعادة…</translation>
        </message>
        <message>
            <source>It is handed back already.</source>
            <translation>أُعيدت من قبل.</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>أماكن العمل</translation>
        </message>
        <message>
            <source>Remove from the register</source>
            <translation>حذف من السجل</translation>
        </message>
        <message>
            <source>The record is removed.</source>
            <translation>حُذفت البطاقة.</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>This record is no longer in the register.</source>
            <translation>لم يعد هذا القيد موجودا في السجل.</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>Attach it again from its original.</source>
            <translation>أرفقها من جديد من الأصل.</translation>
        </message>
        <message>
            <source>Open a copy of it.</source>
            <translation>افتح نسخة منها.</translation>
        </message>
        <message>
            <source>Picture: {title}, {size}</source>
            <translation>صورة: {title}، {size}</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>معاينة</translation>
        </message>
        <message>
            <source>Reading the picture…</source>
            <translation>تُقرأ الصورة…</translation>
        </message>
        <message>
            <source>This picture is damaged or is no picture; it cannot be shown.</source>
            <translation>هذه الصورة تالفة أو ليست صورة، ولا يمكن عرضها.</translation>
        </message>
        <message>
            <source>This picture is too large to be shown here.</source>
            <translation>هذه الصورة أكبر من أن تُعرض هنا.</translation>
        </message>
        <message>
            <source>{name} opens outside this window, as a checked copy: press Enter or choose Open a copy.</source>
            <translation>يُفتح {name} خارج هذه النافذة كنسخة متحقق منها: اضغط Enter أو اختر «فتح نسخة».</translation>
        </message>
        <message>
            <source>{size} points</source>
            <translation>{size} نقطة</translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message>
            <source>No check needs a look.</source>
            <translation>لا يحتاج أي فحص إلى نظر.</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>الأوراق</translation>
        </message>
        <message>
            <source>Sheets of the workbook</source>
            <translation>أوراق المصنف</translation>
        </message>
        <message>
            <source>The rows of this sheet are no records of their own.</source>
            <translation>صفوف هذه الورقة ليست سجلات قائمة بذاتها.</translation>
        </message>
        <message>
            <source>rows</source>
            <translation>الصفوف</translation>
        </message>
    </context>
    <context>
        <name>PreviewPart</name>
        <message>
            <source>* estimated</source>
            <translation>* تقديري</translation>
        </message>
        <message>
            <source>Preview of the sheet</source>
            <translation>معاينة الورقة</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <source>as Excel will show it</source>
            <translation>كما سيعرضها Excel</translation>
        </message>
        <message numerus="yes">
            <source>as Excel will show it, %n row(s)</source>
            <translation>
                <numerusform>كما سيعرضها Excel، بلا صفوف</numerusform>
                <numerusform>كما سيعرضها Excel، صف واحد</numerusform>
                <numerusform>كما سيعرضها Excel، صفان</numerusform>
                <numerusform>كما سيعرضها Excel، %n صفوف</numerusform>
                <numerusform>كما سيعرضها Excel، %n صفاً</numerusform>
                <numerusform>كما سيعرضها Excel، %n صف</numerusform>
            </translation>
        </message>
        <message>
            <source>as Excel will show it, {shown} of {count} rows</source>
            <translation>كما سيعرضها Excel، {shown} من {count} من الصفوف</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>قيد القراءة…</translation>
        </message>
        <message>
            <source>since the last submission: no change</source>
            <translation>منذ آخر تقديم: لا تغيير</translation>
        </message>
        <message>
            <source>since the last submission: {added} new, {changed} changed, {removed} closed</source>
            <translation>منذ آخر تقديم: جديدة {added}، متغيرة {changed}، مغلقة {removed}</translation>
        </message>
        <message>
            <source>{figure}, control total {value}</source>
            <translation>{figure}، مجموع التحقق {value}</translation>
        </message>
    </context>
    <context>
        <name>Progress</name>
        <message>
            <source>Arrangements</source>
            <translation>الترتيبات</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>النسخ الاحتياطي</translation>
        </message>
        <message>
            <source>Bills</source>
            <translation>الفواتير</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>التقويم</translation>
        </message>
        <message>
            <source>Changing records</source>
            <translation>تغيير السجلات</translation>
        </message>
        <message>
            <source>Checking</source>
            <translation>الفحص</translation>
        </message>
        <message>
            <source>Comparing with the register</source>
            <translation>المقارنة مع السجل</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>النسخ</translation>
        </message>
        <message>
            <source>Documents read</source>
            <translation>الوثائق المقروءة</translation>
        </message>
        <message>
            <source>Documents taken in</source>
            <translation>الوثائق المُدخلة</translation>
        </message>
        <message>
            <source>Gathering what is unbilled</source>
            <translation>جمع ما لم يُفوتر</translation>
        </message>
        <message>
            <source>Laying out</source>
            <translation>تنسيق</translation>
        </message>
        <message>
            <source>Making forms</source>
            <translation>إنشاء النماذج</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>الاستخدام الشهري</translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>Reading the sheet</source>
            <translation>قراءة الورقة</translation>
        </message>
        <message>
            <source>Reading workbooks</source>
            <translation>قراءة المصنفات</translation>
        </message>
        <message>
            <source>Readings</source>
            <translation>القراءات</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Trying it out</source>
            <translation>تجربة</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>العمل جارٍ</translation>
        </message>
        <message>
            <source>Writing</source>
            <translation>الكتابة</translation>
        </message>
        <message>
            <source>{what}: {step} of {total}</source>
            <translation>{what}: {step} من {total}</translation>
        </message>
    </context>
    <context>
        <name>ProgressStrip</name>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <translation>جارٍ الإيقاف…</translation>
        </message>
        <message>
            <source>{work}: finished</source>
            <translation>{work}: انتهى</translation>
        </message>
    </context>
    <context>
        <name>ProofLine</name>
        <message>
            <source>Attach it…</source>
            <translation>إرفاقها…</translation>
        </message>
        <message>
            <source>{kind}: let go</source>
            <translation>{kind}: معفى منها</translation>
        </message>
        <message>
            <source>{kind}: missing</source>
            <translation>{kind}: ناقصة</translation>
        </message>
        <message>
            <source>{kind}: on record</source>
            <translation>{kind}: محفوظة في السجل</translation>
        </message>
    </context>
    <context>
        <name>ProofLines</name>
        <message>
            <source>Documents this needs</source>
            <translation>الوثائق اللازمة</translation>
        </message>
        <message>
            <source>Needed for the step “{state}”</source>
            <translation>لازم لخطوة «{state}»</translation>
        </message>
    </context>
    <context>
        <name>QShortcut</name>
        <message>
            <source>Alt</source>
            <translation>Alt</translation>
        </message>
        <message>
            <source>Backspace</source>
            <translation>Backspace</translation>
        </message>
        <message>
            <source>Ctrl</source>
            <translation>Ctrl</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>السهم الأسفل</translation>
        </message>
        <message>
            <source>End</source>
            <translation>End</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>الإدخال</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Home</translation>
        </message>
        <message>
            <source>Ins</source>
            <translation>Insert</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>السهم الأيسر</translation>
        </message>
        <message>
            <source>PgDn</source>
            <translation>PgDn</translation>
        </message>
        <message>
            <source>PgDown</source>
            <translation>PgDn</translation>
        </message>
        <message>
            <source>PgUp</source>
            <translation>PgUp</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>الإدخال</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>السهم الأيمن</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>المسافة</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>السهم الأعلى</translation>
        </message>
    </context>
    <context>
        <name>QuestionDialog</name>
        <message>
            <source>Saving…</source>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <source>{field}: enter it first.</source>
            <translation>{field}: أدخله أولا.</translation>
        </message>
    </context>
    <context>
        <name>RateAsks</name>
        <message>
            <source>A card holds the rates that one provider gives out together, in one currency.</source>
            <translation>تجمع البطاقة الأسعار التي يصدرها مقدّم واحد معاً بعملة واحدة.</translation>
        </message>
        <message>
            <source>A card that was entered by mistake is taken out. One that holds rates stays.</source>
            <translation>تزال القائمة التي أدخلت خطأ. أما التي فيها أسعار فتبقى.</translation>
        </message>
        <message>
            <source>A rate that was entered by mistake is taken out. One that stands on a bill stays.</source>
            <translation>يُحذف السعر الذي أُدخل خطأً. ويبقى ما ورد في فاتورة.</translation>
        </message>
        <message>
            <source>Add a rate card</source>
            <translation>إضافة بطاقة أسعار</translation>
        </message>
        <message>
            <source>Add the card</source>
            <translation>إضافة البطاقة</translation>
        </message>
        <message>
            <source>Correct the card</source>
            <translation>تصحيح القائمة</translation>
        </message>
        <message>
            <source>Correct the rate card</source>
            <translation>تصحيح قائمة الأسعار</translation>
        </message>
        <message>
            <source>End the rate</source>
            <translation>إنهاء السعر</translation>
        </message>
        <message>
            <source>Enter a rate</source>
            <translation>إدخال سعر</translation>
        </message>
        <message>
            <source>Enter a rate by hand</source>
            <translation>إدخال سعر صرف يدوياً</translation>
        </message>
        <message>
            <source>Enter the rate</source>
            <translation>إدخال</translation>
        </message>
        <message>
            <source>From the day after, deliveries of {service} have no rate until another one is entered.</source>
            <translation>من اليوم التالي لا سعر لتسليمات {service} حتى يُدخل سعر آخر.</translation>
        </message>
        <message>
            <source>In units of the currency for one US dollar. It counts before a published one of the same day.</source>
            <translation>بوحدات العملة مقابل دولار أمريكي واحد. ويتقدم على سعر منشور لليوم نفسه.</translation>
        </message>
        <message>
            <source>It counts from its first day until another one takes its place.</source>
            <translation>يسري من يومه الأول حتى يحل آخر محله.</translation>
        </message>
        <message>
            <source>New rate from a day on</source>
            <translation>سعر جديد ابتداء من يوم</translation>
        </message>
        <message>
            <source>Take the card out</source>
            <translation>إزالة القائمة</translation>
        </message>
        <message>
            <source>Take the rate out</source>
            <translation>حذف السعر</translation>
        </message>
        <message>
            <source>The rate of {currency} from {day} is taken out. Amounts converted with it keep it.</source>
            <translation>يُحذف سعر {currency} الساري من {day}. وتحتفظ به المبالغ التي حُوّلت به.</translation>
        </message>
        <message>
            <source>The rate of {service}, {rate} {currency}, ends the day before the new one begins.</source>
            <translation>ينتهي سعر {service}، وهو {rate} {currency}، في اليوم السابق للسعر الجديد.</translation>
        </message>
        <message>
            <source>The rates of the card stay as they are and must still lie within its days.</source>
            <translation>تبقى أسعار القائمة كما هي ويجب أن تظل ضمن أيامها.</translation>
        </message>
        <message>
            <source>What one unit costs, one element on a line: Fuel=1.05*0.92, Staff=0.1*14:INDIRECT.</source>
            <translation>كلفة الوحدة، عنصر في كل سطر: وقود=1.05*0.92، موظفون=0.1*14:INDIRECT.</translation>
        </message>
    </context>
    <context>
        <name>RateColumns</name>
        <message>
            <source>Approved by</source>
            <translation>اعتمده</translation>
        </message>
        <message>
            <source>By hand</source>
            <translation>يدوياً</translation>
        </message>
        <message>
            <source>By hand: {reason}</source>
            <translation>يدوياً: {reason}</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>البطاقة</translation>
        </message>
        <message>
            <source>Counts from</source>
            <translation>يسري من</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Current</source>
            <translation>سارٍ</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>منتهٍ</translation>
        </message>
        <message>
            <source>For one</source>
            <translation>لكل</translation>
        </message>
        <message>
            <source>For one US dollar</source>
            <translation>مقابل دولار أمريكي</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>سارٍ</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>No rate from</source>
            <translation>بلا سعر من</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>المقدّم</translation>
        </message>
        <message>
            <source>Provisional</source>
            <translation>مؤقت</translation>
        </message>
        <message>
            <source>Published list</source>
            <translation>قائمة منشورة</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>الأسعار</translation>
        </message>
        <message>
            <source>Review by</source>
            <translation>موعد المراجعة</translation>
        </message>
        <message>
            <source>Review due</source>
            <translation>موعد المراجعة</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>To come</source>
            <translation>لم يبدأ</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
    </context>
    <context>
        <name>RateLists</name>
        <message>
            <source>Add a rate card</source>
            <translation>إضافة بطاقة أسعار</translation>
        </message>
        <message>
            <source>Enter a rate</source>
            <translation>إدخال سعر</translation>
        </message>
        <message>
            <source>Every running service that is priced by the unit has a rate for each of its days.</source>
            <translation>لكل خدمة جارية تُسعَّر بالوحدة سعر لكل يوم من أيامها.</translation>
        </message>
        <message>
            <source>Exchange rates</source>
            <translation>أسعار الصرف</translation>
        </message>
        <message>
            <source>No exchange rate is in the register yet. Take in the list as it was downloaded.</source>
            <translation>لا سعر صرف في السجل بعد. أدخل القائمة كما نُزّلت.</translation>
        </message>
        <message>
            <source>No rate card is on record yet. A card holds the rates one provider gives out together.</source>
            <translation>لا بطاقة أسعار مسجلة بعد. تجمع البطاقة الأسعار التي يصدرها مقدّم واحد معاً.</translation>
        </message>
        <message>
            <source>No rate is past its review day.</source>
            <translation>لا سعر تجاوز يوم مراجعته.</translation>
        </message>
        <message>
            <source>No service has a rate yet. Enter the first one.</source>
            <translation>لا سعر لأي خدمة بعد. أدخل الأول.</translation>
        </message>
        <message>
            <source>Rate cards</source>
            <translation>بطاقات الأسعار</translation>
        </message>
        <message>
            <source>Service rates</source>
            <translation>أسعار الخدمات</translation>
        </message>
        <message>
            <source>Service, currency, provider, card</source>
            <translation>خدمة، عملة، مقدّم، بطاقة</translation>
        </message>
        <message>
            <source>Take in published rates…</source>
            <translation>إدخال أسعار منشورة…</translation>
        </message>
        <message>
            <source>To be reviewed</source>
            <translation>تلزم مراجعتها</translation>
        </message>
        <message>
            <source>Without a rate</source>
            <translation>بلا سعر</translation>
        </message>
    </context>
    <context>
        <name>RatePanel</name>
        <message numerus="yes">
            <source>%n rate(s)</source>
            <translation>
                <numerusform>لا أسعار (%n)</numerusform>
                <numerusform>سعر واحد (%n)</numerusform>
                <numerusform>سعران (%n)</numerusform>
                <numerusform>%n أسعار</numerusform>
                <numerusform>%n سعراً</numerusform>
                <numerusform>%n سعر</numerusform>
            </translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>اعتمده</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>على الأقل</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>البطاقة</translation>
        </message>
        <message>
            <source>Counts from</source>
            <translation>يسري من</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>For one</source>
            <translation>لكل</translation>
        </message>
        <message>
            <source>For one US dollar</source>
            <translation>مقابل دولار أمريكي</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Full cost</source>
            <translation>الكلفة الكاملة</translation>
        </message>
        <message>
            <source>It should have been reviewed by {day}. It still counts until another one does.</source>
            <translation>كان يجب أن يُراجَع في موعد أقصاه {day}. ولا يزال سارياً حتى يحل آخر محله.</translation>
        </message>
        <message>
            <source>Lines billed</source>
            <translation>بنود مفوترة</translation>
        </message>
        <message>
            <source>List of</source>
            <translation>قائمة</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <source>No list is in the register for this month. The last known rate is used, provisionally.</source>
            <translation>لا قائمة في السجل لهذا الشهر. يُستعمل آخر سعر معروف مؤقتاً.</translation>
        </message>
        <message>
            <source>No rate counts from {first} to {last}. Deliveries of these days cannot be billed.</source>
            <translation>لا سعر يسري من {first} إلى {last}. لا يمكن فوترة تسليمات هذه الأيام.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>المقدّم</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Rates of this currency</source>
            <translation>أسعار هذه العملة</translation>
        </message>
        <message>
            <source>Rates of this service</source>
            <translation>أسعار هذه الخدمة</translation>
        </message>
        <message>
            <source>Review by</source>
            <translation>موعد المراجعة</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Support cost</source>
            <translation>كلفة الدعم</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>حتى</translation>
        </message>
        <message>
            <source>indirect</source>
            <translation>غير مباشر</translation>
        </message>
        <message>
            <source>support</source>
            <translation>دعم</translation>
        </message>
    </context>
    <context>
        <name>RatesPage</name>
        <message>
            <source>Add a rate card</source>
            <translation>إضافة بطاقة أسعار</translation>
        </message>
        <message>
            <source>Enter a rate</source>
            <translation>إدخال سعر</translation>
        </message>
        <message>
            <source>Enter a rate by hand…</source>
            <translation>إدخال سعر صرف يدوياً…</translation>
        </message>
        <message>
            <source>Rates</source>
            <translation>الأسعار</translation>
        </message>
        <message>
            <source>Take in</source>
            <translation>إدخال</translation>
        </message>
        <message>
            <source>Take in published rates…</source>
            <translation>إدخال أسعار منشورة…</translation>
        </message>
        <message>
            <source>There is nothing to take in.</source>
            <translation>لا شيء لإدخاله.</translation>
        </message>
    </context>
    <context>
        <name>RecognitionFigures</name>
        <message>
            <source>Area</source>
            <translation>المجال</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Relied on</source>
            <translation>المعتمَد عليه</translation>
        </message>
        <message>
            <source>Relying</source>
            <translation>المعتمِد</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
    </context>
    <context>
        <name>RecognitionOverview</name>
        <message>
            <source>Both have signed the statement on mutual recognition.</source>
            <translation>وقّع كلاهما بيان الاعتراف المتبادل.</translation>
        </message>
        <message>
            <source>No further agreement is needed; the record is kept for reporting.</source>
            <translation>لا حاجة إلى اتفاق آخر؛ تُحفظ البطاقة لأغراض التقارير.</translation>
        </message>
        <message>
            <source>No signatory on record: {codes}.</source>
            <translation>غير مسجل موقّعًا: {codes}.</translation>
        </message>
        <message>
            <source>No signatory on record: {codes}. Excused.</source>
            <translation>غير مسجل موقّعًا: {codes}. استثناء معلّل.</translation>
        </message>
        <message>
            <source>On which day did {code} sign the statement on mutual recognition?</source>
            <translation>في أي يوم وقّع {code} بيان الاعتراف المتبادل؟</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Record the signature if it has signed the statement, or give the reason for the exception.</source>
            <translation>سجّل التوقيع إذا كان قد وقّع البيان، أو اذكر سبب الاستثناء.</translation>
        </message>
        <message>
            <source>{code} has signed…</source>
            <translation>وقّع {code}…</translation>
        </message>
    </context>
    <context>
        <name>RecognitionsBrowse</name>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>المجال</translation>
        </message>
        <message>
            <source>Both entities have signed the statement in every reliance.</source>
            <translation>وقّع الكيانان الإعلان في كل اعتراف.</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>الصنف</translation>
        </message>
        <message>
            <source>New reliance</source>
            <translation>بطاقة جديدة</translation>
        </message>
        <message>
            <source>No reliance matches {conditions}.</source>
            <translation>لا يوجد اعتراف يطابق {conditions}.</translation>
        </message>
        <message>
            <source>No reliance yet. Log when one entity relies on a policy, contract or roster of another.</source>
            <translation>لا شيء بعد. سجّل متى يعتمد كيان على سياسة كيان آخر أو عقده أو قائمته.</translation>
        </message>
        <message>
            <source>Not both signatories</source>
            <translation>أحدهما غير موقّع</translation>
        </message>
        <message>
            <source>Relied on</source>
            <translation>المعتمَد عليه</translation>
        </message>
        <message>
            <source>Relying</source>
            <translation>الكيان المعتمِد</translation>
        </message>
        <message>
            <source>Search, or party:wfp day:&lt;2026-07</source>
            <translation>ابحث، أو party:wfp</translation>
        </message>
        <message>
            <source>Sum of values {sums}</source>
            <translation>مجموع القيم {sums}</translation>
        </message>
        <message>
            <source>Views of mutual recognition</source>
            <translation>طرق عرض الاعتراف المتبادل</translation>
        </message>
    </context>
    <context>
        <name>RecognitionsBulk</name>
        <message>
            <source>All of these hold this value already. Choose another value.</source>
            <translation>كلها تحمل هذه القيمة أصلاً. اختر قيمة أخرى.</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>المجال</translation>
        </message>
        <message>
            <source>Changing reliances</source>
            <translation>تغيير الاعترافات</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>الصنف</translation>
        </message>
        <message>
            <source>Reliances changed: {count}.</source>
            <translation>الاعترافات التي تغيّرت: {count}.</translation>
        </message>
        <message>
            <source>Relied on</source>
            <translation>المعتمَد عليه</translation>
        </message>
        <message>
            <source>Relying</source>
            <translation>الكيان المعتمِد</translation>
        </message>
        <message>
            <source>Selected reliances: {count}</source>
            <translation>الاعترافات المحددة: {count}</translation>
        </message>
        <message>
            <source>What will change: {field} → {value}. Reliances: {count}.</source>
            <translation>ما سيتغيّر: {field} → {value}. الاعترافات: {count}.</translation>
        </message>
    </context>
    <context>
        <name>RecordBook</name>
        <message>
            <source>Attach…</source>
            <translation>إرفاق…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>Hand back…</source>
            <translation>إعادة…</translation>
        </message>
        <message>
            <source>History</source>
            <translation>تاريخ التغييرات</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Parts of the record</source>
            <translation>أجزاء البطاقة</translation>
        </message>
    </context>
    <context>
        <name>RecordCommands</name>
        <message>
            <source>Attach a document…</source>
            <translation>إرفاق وثيقة…</translation>
        </message>
        <message>
            <source>Edit the terms</source>
            <translation>تحرير الأحكام</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>No step can be made by hand now.</source>
            <translation>لا توجد الآن خطوة يمكن اتخاذها يدويا.</translation>
        </message>
        <message>
            <source>Nobody has to sign now.</source>
            <translation>لا يُنتظر توقيع أحد الآن.</translation>
        </message>
        <message>
            <source>Print the arrangement…</source>
            <translation>طباعة الترتيب…</translation>
        </message>
        <message>
            <source>Record signature</source>
            <translation>تسجيل توقيع</translation>
        </message>
        <message>
            <source>Save the arrangement as PDF…</source>
            <translation>حفظ الاتفاق بصيغة PDF…</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>This arrangement is no longer in the register.</source>
            <translation>لم يعد هذا الترتيب موجودا في السجل.</translation>
        </message>
    </context>
    <context>
        <name>RecordDeeds</name>
        <message>
            <source>Amend…</source>
            <translation>تعديل…</translation>
        </message>
        <message>
            <source>An amendment is open already.</source>
            <translation>هناك تعديل مفتوح بالفعل.</translation>
        </message>
        <message>
            <source>Complete the amendment…</source>
            <translation>إتمام التعديل…</translation>
        </message>
        <message>
            <source>Drop the amendment…</source>
            <translation>التخلي عن التعديل…</translation>
        </message>
        <message>
            <source>Extend…</source>
            <translation>تمديد…</translation>
        </message>
        <message>
            <source>New from this…</source>
            <translation>جديد من هذا…</translation>
        </message>
        <message>
            <source>No amendment is open.</source>
            <translation>لا يوجد تعديل مفتوح.</translation>
        </message>
        <message>
            <source>Only a signed arrangement is replaced by another.</source>
            <translation>لا يُستبدل بآخر إلا ترتيب موقّع.</translation>
        </message>
        <message>
            <source>Only an arrangement in force is reviewed.</source>
            <translation>لا يُراجع إلا ترتيب سارٍ.</translation>
        </message>
        <message>
            <source>Only signed terms are amended.</source>
            <translation>لا تُعدَّل إلا الأحكام الموقعة.</translation>
        </message>
        <message>
            <source>Record a review</source>
            <translation>تسجيل مراجعة</translation>
        </message>
        <message>
            <source>Record a review…</source>
            <translation>تسجيل مراجعة…</translation>
        </message>
        <message>
            <source>Record a signature under the amendment…</source>
            <translation>تسجيل توقيع على التعديل…</translation>
        </message>
        <message>
            <source>Renew…</source>
            <translation>تجديد…</translation>
        </message>
        <message>
            <source>Replaced by…</source>
            <translation>استبدال بوثيقة أخرى…</translation>
        </message>
        <message>
            <source>What did the review find? The next review is counted from today.</source>
            <translation>ما الذي خلصت إليه المراجعة؟ يُحسب موعد المراجعة المقبلة ابتداء من اليوم.</translation>
        </message>
    </context>
    <context>
        <name>RecordHeader</name>
        <message>
            <source>Amendment {number}</source>
            <translation>التعديل {number}</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>تعديل…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Other steps</source>
            <translation>خطوات أخرى</translation>
        </message>
        <message>
            <source>Record signature</source>
            <translation>تسجيل توقيع</translation>
        </message>
    </context>
    <context>
        <name>RecordKinds</name>
        <message>
            <source>Building</source>
            <translation>المبنى</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>التقييمات</translation>
        </message>
        <message>
            <source>Common premises</source>
            <translation>أماكن عمل مشتركة</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>Handed back</source>
            <translation>معادة</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Tenure and lease</source>
            <translation>الحيازة والإيجار</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>الأحكام</translation>
        </message>
        <message>
            <source>UN House</source>
            <translation>دار الأمم المتحدة</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>ما هي</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>الموضع</translation>
        </message>
        <message>
            <source>{relying} relies on {relied_on}</source>
            <translation>{relying} يعتمد على {relied_on}</translation>
        </message>
    </context>
    <context>
        <name>RecordPanel</name>
        <message>
            <source>Basis</source>
            <translation>الأساس</translation>
        </message>
        <message>
            <source>Next review</source>
            <translation>المراجعة المقبلة</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>الإشعار</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>الأطراف</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Signed copy</source>
            <translation>النسخة الموقّعة</translation>
        </message>
        <message>
            <source>{reference} · version {number}</source>
            <translation>الإصدار {number} · {reference}</translation>
        </message>
        <message>
            <source>{spent} used, {share} of the ceiling</source>
            <translation>استُخدم {spent}، أي {share} من الحد الأقصى</translation>
        </message>
    </context>
    <context>
        <name>ReferenceField</name>
        <message>
            <source>“{text}” fits {count} records. Type more of the name, or choose one with the down key.</source>
            <translation>«{text}» ينطبق على عدة قيود ({count}). اكتب المزيد من الاسم، أو اختر قيدا بسهم الأسفل.</translation>
        </message>
        <message>
            <source>“{text}” is not known here. Type an acronym or part of the name and choose from the list.</source>
            <translation>«{text}» غير معروف هنا. اكتب اسما مختصرا أو جزءا من الاسم واختر من القائمة.</translation>
        </message>
    </context>
    <context>
        <name>Register</name>
        <message>
            <source>sorted, first first</source>
            <translation>مرتب تصاعديا</translation>
        </message>
        <message>
            <source>sorted, last first</source>
            <translation>مرتب تنازليا</translation>
        </message>
    </context>
    <context>
        <name>RegisterList</name>
        <message>
            <source>None</source>
            <translation>بلا</translation>
        </message>
    </context>
    <context>
        <name>Registers</name>
        <message>
            <source>Back to the list</source>
            <translation>العودة إلى القائمة</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>المبنى</translation>
        </message>
        <message>
            <source>Days</source>
            <translation>الأيام</translation>
        </message>
        <message>
            <source>Log it</source>
            <translation>تسجيل</translation>
        </message>
        <message>
            <source>Long-term agreements</source>
            <translation>الاتفاقات الطويلة الأجل</translation>
        </message>
        <message>
            <source>More</source>
            <translation>المزيد</translation>
        </message>
        <message>
            <source>Mutual recognition</source>
            <translation>الاعتراف المتبادل</translation>
        </message>
        <message>
            <source>New agreement</source>
            <translation>اتفاق جديد</translation>
        </message>
        <message>
            <source>New premises</source>
            <translation>أماكن عمل جديدة</translation>
        </message>
        <message>
            <source>New reliance</source>
            <translation>بطاقة جديدة</translation>
        </message>
        <message>
            <source>Premises</source>
            <translation>أماكن العمل</translation>
        </message>
        <message>
            <source>Tenure and lease</source>
            <translation>الحيازة والإيجار</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>الأحكام</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>الموضع</translation>
        </message>
    </context>
    <context>
        <name>RolesPart</name>
        <message>
            <source>Kept in the register from today on, where colleagues see them.</source>
            <translation>تُحفظ في السجل من اليوم حيث يراها الزملاء.</translation>
        </message>
        <message>
            <source>Nobody has declared a role yet, so every step is open to everyone. The first one binds.</source>
            <translation>لم يعلن أحد دوراً بعد، فكل خطوة متاحة للجميع. وأول دور يصبح ملزماً.</translation>
        </message>
        <message>
            <source>Roles are declared here and bind: without one you can enter records, but not move them on.</source>
            <translation>الأدوار معلنة هنا وملزمة: من دون دور يمكنك إدخال السجلات لا نقلها إلى الخطوة التالية.</translation>
        </message>
        <message>
            <source>Roles bind: a step is open to those who hold a role for it on that day.</source>
            <translation>الأدوار ملزمة: الخطوة متاحة لمن يتولى دورها في ذلك اليوم.</translation>
        </message>
        <message>
            <source>Roles you hold</source>
            <translation>الأدوار التي تتولاها</translation>
        </message>
        <message>
            <source>You may approve up to {amount}, given by {who}, until {day}.</source>
            <translation>لك أن توافق حتى {amount}، بتفويض من {who}، حتى {day}.</translation>
        </message>
        <message>
            <source>You may approve without a ceiling, given by {who}, until {day}.</source>
            <translation>لك أن توافق بلا سقف، بتفويض من {who}، حتى {day}.</translation>
        </message>
        <message>
            <source>Your roles in this register</source>
            <translation>أدوارك في هذا السجل</translation>
        </message>
        <message>
            <source>further notice</source>
            <translation>إشعار آخر</translation>
        </message>
    </context>
    <context>
        <name>RowDeeds</name>
        <message>
            <source>Accept as it is…</source>
            <translation>قبول كما هو…</translation>
        </message>
        <message>
            <source>Correct the card…</source>
            <translation>تصحيح القائمة…</translation>
        </message>
        <message>
            <source>Dismiss…</source>
            <translation>استبعاد…</translation>
        </message>
        <message>
            <source>End the rate…</source>
            <translation>إنهاء السعر…</translation>
        </message>
        <message>
            <source>Enter a rate by hand…</source>
            <translation>إدخال سعر صرف يدوياً…</translation>
        </message>
        <message>
            <source>Enter a rate of this card…</source>
            <translation>إدخال سعر من هذه البطاقة…</translation>
        </message>
        <message>
            <source>Enter the missing rate…</source>
            <translation>إدخال السعر الناقص…</translation>
        </message>
        <message>
            <source>Explain…</source>
            <translation>شرح…</translation>
        </message>
        <message>
            <source>It is dismissed already.</source>
            <translation>استُبعد من قبل.</translation>
        </message>
        <message>
            <source>It is not dismissed.</source>
            <translation>لم يُستبعد.</translation>
        </message>
        <message>
            <source>It is not open any more.</source>
            <translation>لم يعد مفتوحاً.</translation>
        </message>
        <message>
            <source>It is open already.</source>
            <translation>هو مفتوح من قبل.</translation>
        </message>
        <message>
            <source>New rate from a day on…</source>
            <translation>سعر جديد من يوم معين…</translation>
        </message>
        <message>
            <source>Open again…</source>
            <translation>إعادة الفتح…</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>فتح القيد</translation>
        </message>
        <message>
            <source>Open the service</source>
            <translation>فتح الخدمة</translation>
        </message>
        <message>
            <source>Owner and day…</source>
            <translation>المسؤول والموعد…</translation>
        </message>
        <message>
            <source>Review…</source>
            <translation>مراجعة…</translation>
        </message>
        <message>
            <source>Run this check…</source>
            <translation>تشغيل هذه التسوية…</translation>
        </message>
        <message>
            <source>Settle…</source>
            <translation>تسوية…</translation>
        </message>
        <message>
            <source>Show its differences</source>
            <translation>عرض فروقها</translation>
        </message>
        <message>
            <source>Take out…</source>
            <translation>حذف…</translation>
        </message>
        <message>
            <source>There is no page for what this is about.</source>
            <translation>لا صفحة لما يتعلق به هذا.</translation>
        </message>
        <message>
            <source>This rate has ended.</source>
            <translation>انتهى هذا السعر.</translation>
        </message>
        <message>
            <source>This run is reviewed already.</source>
            <translation>رُوجع هذا التشغيل من قبل.</translation>
        </message>
    </context>
    <context>
        <name>RowPanel</name>
        <message>
            <source>Choose a row in the list; Space shows or hides this panel.</source>
            <translation>اختر سطراً في القائمة؛ مفتاح المسافة يظهر هذه اللوحة أو يخفيها.</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>لم يُحدَّد شيء.</translation>
        </message>
    </context>
    <context>
        <name>Rules</name>
        <message>
            <source>A bill is written off only by an approved decision. Name the decision first.</source>
            <translation>لا تُشطب فاتورة إلا بقرار معتمد. اذكر القرار أولا.</translation>
        </message>
        <message>
            <source>A budget that is {from_state} cannot become {to_state}. From here it can become {choices}.</source>
            <translation>ميزانية حالتها «{from_state}» لا تصير «{to_state}». من هنا تصير: {choices}.</translation>
        </message>
        <message>
            <source>A document of the kind “{named}” is missing. Attach it, or waive it with a reason.</source>
            <translation>تنقص وثيقة من نوع «{named}». أرفقها، أو امنح إعفاء منها مع ذكر السبب.</translation>
        </message>
        <message>
            <source>A form has room for {most} months; {value} has {count}. Hand out one form for each year.</source>
            <translation>تتسع الاستمارة لعدد من الأشهر لا يزيد على {most}؛ والفترة {value} فيها {count}. سلِّم استمارة لكل سنة.</translation>
        </message>
        <message>
            <source>A minimum or a cap of {value} is below zero. Enter what is meant without the sign.</source>
            <translation>الحد الأدنى أو الأقصى {value} أقل من الصفر. أدخل القيمة المقصودة بلا إشارة.</translation>
        </message>
        <message>
            <source>A new record needs more: {fields}.</source>
            <translation>السجل الجديد يحتاج إلى المزيد: {fields}.</translation>
        </message>
        <message>
            <source>A note is missing. Say how it was settled, or why it is accepted, for example {example}.</source>
            <translation>تنقص ملاحظة. اذكر كيف سُوِّي الفرق أو لماذا قُبل، مثلا {example}.</translation>
        </message>
        <message>
            <source>A number 0.12 means 12 %.</source>
            <translation>الرقم 0.12 يعني 12 %.</translation>
        </message>
        <message>
            <source>A number 12 means 12 %.</source>
            <translation>الرقم 12 يعني 12 %.</translation>
        </message>
        <message>
            <source>A reason is missing. Say why in a few words, for example {example}.</source>
            <translation>ينقص السبب. اذكره في بضع كلمات، مثلا {example}.</translation>
        </message>
        <message>
            <source>A service that is {from_state} cannot become {to_state}. From here it can become {choices}.</source>
            <translation>لا يمكن أن تنتقل خدمة حالتها {from_state} إلى الحالة {to_state}. يمكنها أن تنتقل من هنا إلى {choices}.</translation>
        </message>
        <message>
            <source>A settlement that takes another one back is not taken back itself. Enter it anew.</source>
            <translation>التسوية التي تلغي أخرى لا تُلغى بدورها. أدخلها من جديد.</translation>
        </message>
        <message>
            <source>A signed document is missing. Attach it first, for example {example}.</source>
            <translation>تنقص وثيقة موقّعة. أرفقها أولا، مثلا {example}.</translation>
        </message>
        <message>
            <source>All drivers are zero once weights and months are applied, so there is nothing to share by. Enter at least one above zero, or choose equal shares.</source>
            <translation>جميع المفاتيح صفر بعد تطبيق الترجيح والأشهر، فلا شيء يمكن التقاسم على أساسه. أدخل مفتاحا واحدا على الأقل أكبر من الصفر، أو اختر حصصا متساوية.</translation>
        </message>
        <message>
            <source>All drivers of the key {key} are zero, so its part cannot be shared. Enter at least one above zero, or leave the key out.</source>
            <translation>جميع قيم المفتاح {key} صفر، فلا يمكن تقاسم حصته. أدخل قيمة واحدة على الأقل أكبر من الصفر، أو احذف المفتاح.</translation>
        </message>
        <message>
            <source>Amendment {value} is still open. Sign it or drop it first.</source>
            <translation>التعديل {value} لا يزال مفتوحا. وقّعه أو تخلَّ عنه أولا.</translation>
        </message>
        <message>
            <source>Amendment {value} was signed and is no longer dropped or changed. Let it be signed by all, then amend again.</source>
            <translation>وُقّع التعديل {value} ولم يعد يمكن التخلي عنه أو تغييره. اجعل الجميع يوقعونه ثم أجرِ تعديلا جديدا.</translation>
        </message>
        <message>
            <source>An amendment is still open. Sign it or drop it first.</source>
            <translation>لا يزال هناك تعديل مفتوح. وقّعه أو تخلَّ عنه أولا.</translation>
        </message>
        <message>
            <source>An arrangement that is {from_state} cannot become {to_state}. From here it can become {choices}.</source>
            <translation>لا يمكن أن ينتقل ترتيب حالته {from_state} إلى الحالة {to_state}. يمكنه أن ينتقل من هنا إلى {choices}.</translation>
        </message>
        <message>
            <source>An arrangement that is {from_state} has no parties to come or go. Change its draft instead, or log a new one.</source>
            <translation>الترتيب في الحالة {from_state} لا تنضم إليه أطراف ولا تنسحب منه. غيّر مسودته أو سجّل ترتيبا جديدا.</translation>
        </message>
        <message>
            <source>An arrangement that is {from_state} is not amended. Before signature change its terms directly; after its end log a new one.</source>
            <translation>الترتيب في الحالة {from_state} لا يُعدَّل بملحق. قبل التوقيع غيّر شروطه مباشرة؛ وبعد انتهائه سجّل ترتيبا جديدا.</translation>
        </message>
        <message>
            <source>Another line has the number {value}. The next free number is {example}.</source>
            <translation>بند آخر يحمل الرقم {value}. الرقم الشاغر التالي هو {example}.</translation>
        </message>
        <message>
            <source>Before closing, “{named}” has to be confirmed. Record who confirmed it, or let it go with a reason.</source>
            <translation>قبل الإقفال يجب تأكيد «{named}». سجّل من أكده، أو تنازل عنه مع ذكر السبب.</translation>
        </message>
        <message>
            <source>Bills not settled yet: {count}. Settle, credit or write them off first.</source>
            <translation>فواتير لم تسو بعد: {count}. سوها أو قيدها دائنة أو اشطبها أولا.</translation>
        </message>
        <message>
            <source>Bills of this form did not come back: {bills}. Put their rows back and answer each.</source>
            <translation>فواتير من هذه الاستمارة لم تعد: {bills}. أعد صفوفها وأجب عن كل منها.</translation>
        </message>
        <message>
            <source>Cells in the sheet {sheet} that show an error: {count}. The first one is {cell}.</source>
            <translation>خلايا في الورقة {sheet} تعرض خطأ: {count}. أولها {cell}.</translation>
        </message>
        <message>
            <source>Column {column} is read as it was answered.</source>
            <translation>يُقرأ العمود {column} بحسب الجواب المعطى.</translation>
        </message>
        <message>
            <source>Column {column} is read as this sender's sheets were read last time.</source>
            <translation>يُقرأ العمود {column} كما قُرئت أوراق هذا المرسل في المرة السابقة.</translation>
        </message>
        <message>
            <source>Column {column}: {cell} “{value}” can only mean {outcome}. The whole column is read so.</source>
            <translation>العمود {column}: {cell} «{value}» لا يمكن أن يعني إلا {outcome}. يُقرأ العمود كله هكذا.</translation>
        </message>
        <message>
            <source>Column {column}: {count} numbers are read as the spreadsheet's days.</source>
            <translation>العمود {column}: تُقرأ {count} من الأرقام كأيام برنامج الجداول.</translation>
        </message>
        <message>
            <source>Columns that are gone from the sheet and propose nothing: {fields}.</source>
            <translation>أعمدة لم تعد في الورقة ولا تقترح شيئًا: {fields}.</translation>
        </message>
        <message>
            <source>Columns that stand twice on the sheet and differ, so that nothing is taken from them: {fields}. Delete the copies.</source>
            <translation>أعمدة وردت مرتين في الورقة وتختلف، فلا يُؤخذ منها شيء: {fields}. احذف النسخ.</translation>
        </message>
        <message>
            <source>Differences were found. Explain them before the reconciliation is reviewed.</source>
            <translation>وُجدت فروق. فسّرها قبل مراجعة المطابقة.</translation>
        </message>
        <message>
            <source>Entity {value} is no party of the arrangement. Add it as a party first.</source>
            <translation>{value} ليس طرفا في الترتيب. أضفه طرفا أولا.</translation>
        </message>
        <message>
            <source>Everybody pays a flat sum, and {value} is left with nobody to pay it. Lower the percentages of the bands.</source>
            <translation>يدفع الجميع مبلغا ثابتا، ويبقى {value} لا يدفعه أحد. اخفض النسب المئوية للشرائح.</translation>
        </message>
        <message>
            <source>Forms of the kind “{value}” are not known. The kinds are: {choices}.</source>
            <translation>الاستمارات من النوع «{value}» غير معروفة. الأنواع هي: {choices}.</translation>
        </message>
        <message>
            <source>Formulas in the sheet {sheet} without a stored result: {count}. The first is {cell}. Open the file in a spreadsheet program and save it, so that they have one.</source>
            <translation>صيغ في الورقة {sheet} بلا نتيجة محفوظة: {count}. أولها {cell}. افتح الملف في برنامج جداول واحفظه لتصبح لها نتيجة.</translation>
        </message>
        <message>
            <source>Hidden columns in the sheet {sheet} were read as well: {count}.</source>
            <translation>أعمدة مخفية في الورقة {sheet} قُرئت أيضًا: {count}.</translation>
        </message>
        <message>
            <source>Hidden rows in the sheet {sheet} were read as well: {count}.</source>
            <translation>صفوف مخفية في الورقة {sheet} قُرئت أيضًا: {count}.</translation>
        </message>
        <message>
            <source>It is something new; add it.</source>
            <translation>إنه جديد؛ أضفه.</translation>
        </message>
        <message>
            <source>It is {reference}; change that.</source>
            <translation>إنه {reference}؛ غيره.</translation>
        </message>
        <message>
            <source>It means {code}, {label}.</source>
            <translation>يعني {code}، {label}.</translation>
        </message>
        <message>
            <source>It means {field}.</source>
            <translation>يعني {field}.</translation>
        </message>
        <message>
            <source>Keep what is here: {value} (changed by {actor}, {day}).</source>
            <translation>الإبقاء على ما هنا: {value} (غيّره {actor}، {day}).</translation>
        </message>
        <message>
            <source>Leave the row out.</source>
            <translation>اترك الصف جانبا.</translation>
        </message>
        <message>
            <source>Line {line} gives {rate} for the US dollar, so the rates are not per US dollar. Choose the list of operational rates.</source>
            <translation>يعطي السطر {line} القيمة {rate} لدولار الولايات المتحدة، فالأسعار ليست مقابل الدولار. اختر قائمة أسعار الصرف المعمول بها.</translation>
        </message>
        <message>
            <source>Line {number}, order {order}: no confirmed quantity or no rate to compare the amount with. Enter it, or give a reason.</source>
            <translation>البند {number}، الطلب {order}: لا كمية مؤكدة أو لا سعر يقارَن به المبلغ. أدخله أو اذكر السبب.</translation>
        </message>
        <message>
            <source>Line {number}, order {order}: the amount differs from what was confirmed at the rate in force by more than is allowed. Correct it, or give a reason.</source>
            <translation>البند {number}، الطلب {order}: يختلف المبلغ عما أُكد بالسعر الساري بأكثر من المسموح. صححه أو اذكر السبب.</translation>
        </message>
        <message>
            <source>Line {number}, “{line}”, has no actual cost for {months}. Enter it, or spread an estimate, which is flagged.</source>
            <translation>لا تكلفة فعلية للبند {number}، «{line}»، عن {months}. أدخلها أو وزع تقديرا يعلَّم بأنه تقدير.</translation>
        </message>
        <message>
            <source>Line {number}, “{line}”, has no frozen advance run. Freeze the advance first.</source>
            <translation>لا توزيع سلفة مجمدا للبند {number}، «{line}». جمد السلفة أولا.</translation>
        </message>
        <message>
            <source>Line {number}, “{line}”, has no scheme. Choose how it is shared.</source>
            <translation>البند {number}، «{line}»، بلا نظام توزيع. اختر كيف يوزع.</translation>
        </message>
        <message>
            <source>Line {number}, “{line}”, has not been shared out for this version of the budget. Share it out first.</source>
            <translation>لم يوزع البند {number}، «{line}»، لهذه النسخة من الميزانية. وزعه أولا.</translation>
        </message>
        <message>
            <source>Line {number}, “{line}”, stands at {stands}, but {shared} is shared out. Share it out again.</source>
            <translation>البند {number}، «{line}»، قدره {stands}، لكن الموزع {shared}. وزعه من جديد.</translation>
        </message>
        <message>
            <source>Line “{value}” has been shared out by {count} runs that stand. Supersede them first.</source>
            <translation>وُزع البند «{value}» بعدد {count} من عمليات التوزيع القائمة. استعض عنها أولا.</translation>
        </message>
        <message>
            <source>More than one alert begins with “{value}”. Give more of its name.</source>
            <translation>يبدأ أكثر من تنبيه بعبارة «{value}». أدخل مزيدا من اسمه.</translation>
        </message>
        <message>
            <source>More than one sheet may be meant, or none. Choose one of: {choices}.</source>
            <translation>قد تكون المقصودة أكثر من ورقة، أو لا ورقة. اختر واحدة من: {choices}.</translation>
        </message>
        <message>
            <source>Neither an expiry date nor open-ended is entered. Enter one, for example {example}.</source>
            <translation>لم يُدخل تاريخ انقضاء ولا وُضعت علامة «مفتوح المدة». أدخل أحدهما، مثلا {example}.</translation>
        </message>
        <message>
            <source>No amendment is open. Begin one first.</source>
            <translation>لا يوجد تعديل مفتوح. ابدأ تعديلا أولا.</translation>
        </message>
        <message>
            <source>No bill is issued for the advance of {codes}. Issue it first.</source>
            <translation>لم تصدر فاتورة بسلفة {codes}. أصدرها أولا.</translation>
        </message>
        <message>
            <source>No bill or credit is issued for the difference of {codes}. Issue it first.</source>
            <translation>لم تصدر فاتورة ولا إشعار دائن بفرق {codes}. أصدره أولا.</translation>
        </message>
        <message>
            <source>No delegation of authority of {value} is valid on {day}. Record it, or let someone who has one approve.</source>
            <translation>لا يوجد تفويض سلطة لـ {value} صالح في {day}. سجّله، أو دع من لديه تفويض يوافق.</translation>
        </message>
        <message>
            <source>No heading of the sheet {sheet} is known. Say which field each column is.</source>
            <translation>لا يعرف أي عنوان في الورقة {sheet}. قل أي حقل هو كل عمود.</translation>
        </message>
        <message>
            <source>No later arrangement that is signed and in effect replaces this one. Sign its successor first.</source>
            <translation>لا يوجد ترتيب لاحق موقّع ونافذ يحل محل هذا الترتيب. وقّع الترتيب الخلف أولا.</translation>
        </message>
        <message>
            <source>No mapping “{value}” is kept here. List them with: templates list.</source>
            <translation>لا يُحفظ هنا ربط «{value}». اعرضها بالأمر: templates list.</translation>
        </message>
        <message>
            <source>No notice is on record. Record the notice first.</source>
            <translation>لا يوجد إشعار مسجّل. سجّل الإشعار أولا.</translation>
        </message>
        <message>
            <source>No record of the register has the hidden key of this row.</source>
            <translation>لا يوجد سجل بالمفتاح المخفي لهذا الصف.</translation>
        </message>
        <message>
            <source>No record of this kind has the identifier “{value}”.</source>
            <translation>لا يوجد سجل من هذا النوع بالمعرف “{value}”.</translation>
        </message>
        <message>
            <source>No renewal is left: all {value} agreed are used. Extend the arrangement by an amendment.</source>
            <translation>لم يبق أي تجديد: استُنفدت التجديدات المتفق عليها وعددها {value}. مدّد الترتيب بتعديل.</translation>
        </message>
        <message>
            <source>No row with headings was found. Name the columns in one row above the values.</source>
            <translation>لم يوجد سطر عناوين. سمِّ الأعمدة في سطر فوق القيم.</translation>
        </message>
        <message>
            <source>No service is entered under the arrangement. Add one.</source>
            <translation>لم تُدخل أي خدمة في إطار الترتيب. أضف خدمة.</translation>
        </message>
        <message>
            <source>No sheet of this file holds the columns that were handed out. Ask for the file again.</source>
            <translation>لا تحتوي أي ورقة في هذا الملف على الأعمدة التي سُلِّمت. اطلب الملف مرة أخرى.</translation>
        </message>
        <message>
            <source>Nobody has answered the alert “{value}” yet; there is nothing to take up again.</source>
            <translation>لم يرد أحد بعد على التنبيه «{value}»؛ فلا شيء يعاد طرحه.</translation>
        </message>
        <message>
            <source>Nobody has validated the narrative yet; there is nothing to take back.</source>
            <translation>لم يعتمد أحد السرد بعد؛ لا شيء يُلغى.</translation>
        </message>
        <message>
            <source>Nobody is named to share the cost. Name at least one party with its driver.</source>
            <translation>لم يُذكر أحد لتقاسم التكلفة. اذكر طرفا واحدا على الأقل مع مفتاحه.</translation>
        </message>
        <message>
            <source>Nobody is named who gives {value}. Enter the managing entity first.</source>
            <translation>لم يُذكر من يقدم {value}. أدخل الكيان المدير أولا.</translation>
        </message>
        <message>
            <source>Nobody knows these columns, and they are not kept: {headings}.</source>
            <translation>لا يعرف أحد هذه الأعمدة، وهي لا تحفظ: {headings}.</translation>
        </message>
        <message>
            <source>None of them is meant.</source>
            <translation>ليس المقصود أيا منها.</translation>
        </message>
        <message>
            <source>Not everything is settled: {count} open. Settle it first.</source>
            <translation>لم يُسوَّ كل شيء بعد: عدد ما بقي معلقا {count}. سوّه أولا.</translation>
        </message>
        <message>
            <source>Not frozen yet: {count} runs. Freeze them first, so that what is billed cannot change.</source>
            <translation>لم تجمد بعد: {count} من عمليات التوزيع. جمدها أولا كي لا يتغير ما يفوتر.</translation>
        </message>
        <message>
            <source>Nothing is added by this import; only what is here is changed.</source>
            <translation>لا يضيف هذا الاستيراد شيئا؛ يتغير فقط ما هو موجود هنا.</translation>
        </message>
        <message>
            <source>Nothing is there to be billed for the period. Certify the orders first, or choose another period.</source>
            <translation>لا شيء يُفوتر عن الفترة. صدّق على الطلبات أولا، أو اختر فترة أخرى.</translation>
        </message>
        <message>
            <source>Nothing new is added by this sheet. Enter it in the register, or import it as an ordinary sheet.</source>
            <translation>لا تضيف هذه الورقة شيئاً جديداً. أدخله في السجل أو استورده كورقة عادية.</translation>
        </message>
        <message>
            <source>Nothing of this obligation falls due on {value}. The next due date is {example}.</source>
            <translation>لا يستحق شيء من هذا الالتزام في {value}. موعد الاستحقاق القادم {example}.</translation>
        </message>
        <message>
            <source>Nothing proves the agreement. Attach a document, or waive it with a reason.</source>
            <translation>لا شيء يثبت الاتفاق. أرفق وثيقة، أو امنح إعفاء منها مع ذكر السبب.</translation>
        </message>
        <message>
            <source>Nothing shows that the participants agreed. Name the decision that adopted the budget and the shares.</source>
            <translation>لا شيء يبين اتفاق المشاركين. اذكر المقرر الذي اعتمد الميزانية والأنصبة.</translation>
        </message>
        <message>
            <source>Of the actions agreed on, {count} are still open. Close them first, or let them go with a reason.</source>
            <translation>من الإجراءات المتفق عليها لا يزال {count} مفتوحا. أغلقها أولا، أو تنازل عنها مع ذكر السبب.</translation>
        </message>
        <message>
            <source>Of the obligations that fell due, {count} are not met. Record how each was met, or let them go with a reason.</source>
            <translation>من الالتزامات المستحقة لم يُوفَ بـ {count}. سجّل كيف وُفّي بكل منها، أو تنازل عنها مع ذكر السبب.</translation>
        </message>
        <message>
            <source>Of {total} parties {count} have not signed. Record their signatures first.</source>
            <translation>من بين {total} من الأطراف لم يوقّع {count}. سجّل توقيعاتهم أولا.</translation>
        </message>
        <message>
            <source>Only the reconciliation with the ledger takes an extract.</source>
            <translation>المطابقة مع دفتر الأستاذ وحدها تأخذ مستخرجا.</translation>
        </message>
        <message>
            <source>Parties of a signed arrangement do not come and go by hand. Record the accession or the withdrawal of {value}.</source>
            <translation>أطراف الترتيب الموقع لا تُضاف ولا تُحذف يدويا. سجّل انضمام {value} أو انسحابه.</translation>
        </message>
        <message>
            <source>Party {party} cannot take part for {value} months: the period has {most}. Enter a number from 0 to {most}.</source>
            <translation>لا يمكن أن يشارك الطرف {party} مدة {value} شهرا: عدد أشهر الفترة {most}. أدخل عددا من 0 إلى {most}.</translation>
        </message>
        <message>
            <source>Party {party} has a driver for each month, but this method prices each line by itself. Enter the quantity or cost of the whole period.</source>
            <translation>للطرف {party} مفتاح لكل شهر، لكن هذه الطريقة تسعّر كل بند على حدة. أدخل كمية الفترة كلها أو تكلفتها.</translation>
        </message>
        <message>
            <source>Party {party} has a weight, months or days, but this method prices each line by itself. Enter the quantity or cost that applies, and leave the others out.</source>
            <translation>للطرف {party} ترجيح أو أشهر أو أيام، لكن هذه الطريقة تسعّر كل بند على حدة. أدخل الكمية أو التكلفة المنطبقة واترك ما عداها.</translation>
        </message>
        <message>
            <source>Party {party} joins or leaves on a day, but no period is given. Enter the period, for example 2026-07..2027-06.</source>
            <translation>ينضم الطرف {party} أو ينسحب في يوم معين، لكن الفترة غير محددة. أدخل الفترة، مثل 2026-07..2027-06.</translation>
        </message>
        <message>
            <source>Party {party} leaves on {left}, before it joins on {joined}. Correct one of the days.</source>
            <translation>ينسحب الطرف {party} في {left} قبل أن ينضم في {joined}. صحّح أحد اليومين.</translation>
        </message>
        <message>
            <source>Party {smaller} counts less than {larger}, but would pay {more} against {less}. Lower the flat sums, or drop a band.</source>
            <translation>يُحسب الطرف {smaller} أقل من {larger}، لكنه سيدفع {more} مقابل {less}. اخفض المبالغ الثابتة، أو احذف شريحة.</translation>
        </message>
        <message>
            <source>Party {value} is the only one, so nobody would be left to share the cost.</source>
            <translation>{value} هو الطرف الوحيد، فلا يبقى من يتقاسم التكلفة.</translation>
        </message>
        <message>
            <source>Party {value} takes no part in this run. Those that do are: {choices}.</source>
            <translation>{value} لا يشارك في عملية التوزيع هذه. المشاركون: {choices}.</translation>
        </message>
        <message>
            <source>Party {value} takes part already. Change its driver instead.</source>
            <translation>{value} يشارك بالفعل. غيّر مفتاحه بدلا من ذلك.</translation>
        </message>
        <message>
            <source>Records of the sheet that are no longer in the register: {count}.</source>
            <translation>سجلات في الورقة لم تعد في السجل: {count}.</translation>
        </message>
        <message>
            <source>Row {row} holds totals (“{value}”) and is left out.</source>
            <translation>السطر {row} فيه مجاميع («{value}») ويُترك جانبًا.</translation>
        </message>
        <message>
            <source>Row {row}, column {column}: “{value}” cannot be read. Correct it in the file, for example to {example}.</source>
            <translation>الصف {row}، العمود {column}: تعذرت قراءة «{value}». صححه في الملف، مثلا إلى {example}.</translation>
        </message>
        <message>
            <source>Say what leaves: one entity, one site, or the whole mission.</source>
            <translation>بيّن ما يغادر: كيان واحد أو موقع واحد أو البعثة كلها.</translation>
        </message>
        <message>
            <source>Some runs of the budget are frozen. Supersede them first.</source>
            <translation>بعض عمليات توزيع الميزانية مجمدة. استعض عنها أولا.</translation>
        </message>
        <message>
            <source>Take the value of the sheet: {value} (sheet of {day}).</source>
            <translation>أخذ قيمة الورقة: {value} (ورقة {day}).</translation>
        </message>
        <message>
            <source>Texts in the sheet {sheet} longer than the {limit} characters a cell can hold: {cells}. They were read whole.</source>
            <translation>نصوص في الورقة {sheet} أطول من {limit} حرف تتسع لها الخلية: {cells}. قُرئت كاملة.</translation>
        </message>
        <message>
            <source>The US dollar always stands at 1. Choose another currency.</source>
            <translation>دولار الولايات المتحدة يساوي 1 دائما. اختر عملة أخرى.</translation>
        </message>
        <message>
            <source>The action is open already.</source>
            <translation>الإجراء مفتوح بالفعل.</translation>
        </message>
        <message>
            <source>The action was closed on {day}. Open it again first.</source>
            <translation>أُغلق الإجراء في {day}. أعد فتحه أولاً.</translation>
        </message>
        <message>
            <source>The actual cost of line {number}, “{line}”, has not been shared out. Share it out first.</source>
            <translation>لم توزع التكلفة الفعلية للبند {number}، «{line}». وزعها أولا.</translation>
        </message>
        <message>
            <source>The additional cost of {party} has no evidence. Say what proves it.</source>
            <translation>التكلفة الإضافية للطرف {party} بلا مستند. اذكر ما يثبتها.</translation>
        </message>
        <message>
            <source>The amendment changes no term yet. Change what was agreed, or drop it.</source>
            <translation>لا يغيّر التعديل أي شرط بعد. غيّر ما اتُّفق عليه أو تخلَّ عنه.</translation>
        </message>
        <message>
            <source>The amounts are in dollars already. Leave the rate of exchange out.</source>
            <translation>المبالغ بالدولار أصلاً. لا تذكر سعر الصرف.</translation>
        </message>
        <message>
            <source>The arrangement ended on {value}. Extend it first: the extension amends its end, for example to {example}.</source>
            <translation>انتهى الاتفاق في {value}. مدّده أولا: التمديد يعدّل نهايته، مثلا إلى {example}.</translation>
        </message>
        <message>
            <source>The arrangement is open-ended and does not expire. Give notice to end it.</source>
            <translation>الترتيب مفتوح المدة ولا ينقضي. وجّه إشعارا لإنهائه.</translation>
        </message>
        <message>
            <source>The arrangement runs until {value}. It ends the day after.</source>
            <translation>يسري الترتيب حتى {value}. وينتهي في اليوم التالي.</translation>
        </message>
        <message>
            <source>The arrangement runs until {value}. It expires the day after.</source>
            <translation>يسري الترتيب حتى {value}. وينقضي في اليوم التالي.</translation>
        </message>
        <message>
            <source>The arrangement takes effect on {value}. Until then it stays signed.</source>
            <translation>يبدأ نفاذ الترتيب في {value}. ويبقى إلى ذلك الحين موقّعا.</translation>
        </message>
        <message>
            <source>The arrangement {value} cannot replace itself, nor one that replaces it. Choose another one.</source>
            <translation>لا يمكن أن يحل الترتيب {value} محل نفسه ولا محل ترتيب يحل محله. اختر غيره.</translation>
        </message>
        <message>
            <source>The arrangement {value} is already replaced by {other}. Only one takes its place.</source>
            <translation>حلّ {other} بالفعل محل الترتيب {value}. ولا يحل محله إلا ترتيب واحد.</translation>
        </message>
        <message>
            <source>The band below {value} per cent does not rise above the band below {before}. Order them by their percentages, with flat sums that rise.</source>
            <translation>الشريحة الأدنى من {value} في المائة لا تعلو على الشريحة الأدنى من {before}. رتّبها بحسب نسبها، بمبالغ ثابتة متصاعدة.</translation>
        </message>
        <message>
            <source>The band below {value} per cent with {flat} cannot apply to anybody. Enter a percentage above zero, and a flat sum that is not below zero.</source>
            <translation>الشريحة الأدنى من {value} في المائة بمبلغ {flat} لا تنطبق على أحد. أدخل نسبة أكبر من الصفر ومبلغا ثابتا لا يقل عن الصفر.</translation>
        </message>
        <message>
            <source>The bill {bill} cannot go back to this state: it was issued, paid or taken back since. Record what is right now as a new act.</source>
            <translation>لا يمكن أن تعود الفاتورة {bill} إلى هذه الحالة: فقد صدرت أو سُددت أو أُلغيت بعد ذلك. سجّل ما هو صحيح الآن بإجراء جديد.</translation>
        </message>
        <message>
            <source>The bill {bill} is {from_state} and cannot become {to_state} from there.</source>
            <translation>الفاتورة {bill} في حالة «{from_state}» ولا يمكن أن تصبح «{to_state}».</translation>
        </message>
        <message>
            <source>The bill {value} cannot be cancelled while its credit {credit} stands. Remove or cancel the credit first.</source>
            <translation>لا يمكن إلغاء الفاتورة {value} ما دام إشعارها الدائن {credit} قائما. احذف الإشعار الدائن أو ألغه أولا.</translation>
        </message>
        <message>
            <source>The bill {value} cannot be issued: its lines come to less than nothing, or those of a credit to more. Correct the lines, or make it the other kind.</source>
            <translation>لا يمكن إصدار الفاتورة {value}: مجموع بنودها أقل من الصفر، أو مجموع بنود الإشعار الدائن أكثر منه. صحح البنود، أو غيّر نوعها.</translation>
        </message>
        <message>
            <source>The bill {value} cannot be set against {bill}: it must be a credit to the same side, or a bill the other way, in the same currency.</source>
            <translation>لا يمكن إجراء المقاصة بين {value} و{bill}: يجب أن تكون إشعارا دائنا للطرف نفسه، أو فاتورة في الاتجاه المعاكس، بالعملة نفسها.</translation>
        </message>
        <message>
            <source>The bill {value} has no lines. Remove it, or add what it is for.</source>
            <translation>الفاتورة {value} بلا بنود. أزلها أو أضف ما تخصه.</translation>
        </message>
        <message>
            <source>The bill {value} is no draft any more. Cancel it instead, or correct it by a credit note.</source>
            <translation>لم تعد الفاتورة {value} مسودة. ألغها أو صححها بإشعار دائن.</translation>
        </message>
        <message>
            <source>The bill {value} is not open, so nothing can be settled on it.</source>
            <translation>الفاتورة {value} ليست مفتوحة، فلا يمكن تسوية شيء منها.</translation>
        </message>
        <message>
            <source>The bill {value} is settled in part. Take the settlements back first, or correct it by a credit note.</source>
            <translation>الفاتورة {value} مسدَّدة جزئيا. ألغ التسويات أولا، أو صححها بإشعار دائن.</translation>
        </message>
        <message>
            <source>The budget begins on {value}. Open it from that day on.</source>
            <translation>تبدأ الميزانية في {value}. افتحها من ذلك اليوم.</translation>
        </message>
        <message>
            <source>The budget has no lines yet. Add at least one, with its amount and its scheme.</source>
            <translation>لا بنود في الميزانية بعد. أضف بندا واحدا على الأقل بمبلغه ونظام توزيعه.</translation>
        </message>
        <message>
            <source>The budget runs until {value}. Close it from the day after.</source>
            <translation>تمتد الميزانية إلى {value}. أغلقها من اليوم التالي.</translation>
        </message>
        <message>
            <source>The budget {reference} is {from_state}, so its lines stay as they are. Revise it, or take it back to draft.</source>
            <translation>حالة الميزانية {reference} هي «{from_state}»، فتبقى بنودها كما هي. نقحها أو أعدها إلى مسودة.</translation>
        </message>
        <message>
            <source>The budget {reference} is {from_state}; actual cost is entered from agreement to closing.</source>
            <translation>حالة الميزانية {reference} هي «{from_state}»؛ تُدخل التكلفة الفعلية من الاتفاق إلى الإغلاق.</translation>
        </message>
        <message>
            <source>The budget {value} has runs that are agreed or frozen, so it stays on record.</source>
            <translation>للميزانية {value} عمليات توزيع متفق عليها أو مجمدة، فتبقى في السجل.</translation>
        </message>
        <message>
            <source>The cap {value} for each of {count} parties comes to {product} at most, less than the {total} there is to share. Raise the cap.</source>
            <translation>الحد الأقصى {value} لكل من الأطراف وعددها {count} لا يبلغ أكثر من {product}، وهو أقل من {total} المراد تقاسمها. ارفع الحد الأقصى.</translation>
        </message>
        <message>
            <source>The cell of {service}, {consumer}, {month} is given twice and not alike, as value {first} and as value {second} of the list. Keep one of them; nothing was entered.</source>
            <translation>الخانة {service}، {consumer}، {month} معطاة مرتين بقيمتين مختلفتين، القيمة {first} والقيمة {second} من القائمة. أبق إحداهما؛ لم يُدخل شيء.</translation>
        </message>
        <message>
            <source>The cell shows the error {value}. Correct it in the sheet.</source>
            <translation>تعرض الخلية الخطأ {value}. صحّحه في الورقة.</translation>
        </message>
        <message>
            <source>The clearance “{named}” is missing. Record who cleared it and when.</source>
            <translation>تنقص الموافقة «{named}». سجّل من منحها ومتى.</translation>
        </message>
        <message>
            <source>The comma is the decimal sign.</source>
            <translation>الفاصلة هي العلامة العشرية.</translation>
        </message>
        <message>
            <source>The cost {value} of {party} has more decimals than {currency}, which takes {places}. Round it yourself and enter it again.</source>
            <translation>للتكلفة {value} الخاصة بالطرف {party} منازل عشرية أكثر مما تقبله {currency}، وهو {places}. قرّبها بنفسك وأدخلها من جديد.</translation>
        </message>
        <message>
            <source>The count of {party} is dated {value}, which is in the future. Enter the day it was counted.</source>
            <translation>تاريخ عد {party} هو {value}، وهو في المستقبل. أدخل يوم العد.</translation>
        </message>
        <message>
            <source>The currency {value} is given more than once and not alike, in lines {lines}. None of them is taken in.</source>
            <translation>وردت العملة {value} أكثر من مرة بقيم مختلفة في السطور {lines}. لم يؤخذ بأي منها.</translation>
        </message>
        <message>
            <source>The currency {value} is not that of the budget, {currency}. Convert the amount first.</source>
            <translation>العملة {value} ليست عملة الميزانية {currency}. حول المبلغ أولا.</translation>
        </message>
        <message>
            <source>The currency {value} was replaced by {by} on {since}: {factor} {value} became one {by}. Enter the rate of {by}.</source>
            <translation>حلت {by} محل العملة {value} في {since}: صار كل {factor} {value} وحدة {by} واحدة. أدخل سعر {by}.</translation>
        </message>
        <message>
            <source>The day comes first, then the month.</source>
            <translation>اليوم أولًا ثم الشهر.</translation>
        </message>
        <message>
            <source>The day {value} is before the last step on {last}. Give that day or a later one, for example {example}.</source>
            <translation>اليوم {value} سابق لآخر خطوة في {last}. أدخل ذلك اليوم أو يوما لاحقا له، مثلا {example}.</translation>
        </message>
        <message>
            <source>The day {value} is in the future. Give a day up to today, for example {example}.</source>
            <translation>اليوم {value} يقع في المستقبل. أدخل يوما لا يتجاوز اليوم، مثلا {example}.</translation>
        </message>
        <message>
            <source>The day “{value}” cannot be read. A valid example is 01 Jan 2099.</source>
            <translation>تعذرت قراءة اليوم «{value}». ومن الأمثلة الصحيحة 01 Jan 2099.</translation>
        </message>
        <message>
            <source>The delegation ended on {last}. Record a new one if it is given again.</source>
            <translation>انتهى التفويض في {last}. سجِّل تفويضاً جديداً إذا مُنح مرة أخرى.</translation>
        </message>
        <message>
            <source>The delegation of {value} on {day} does not reach the ceiling of the terms. Let someone with a higher one approve.</source>
            <translation>تفويض {value} في {day} لا يبلغ سقف الشروط. دع من لديه تفويض أعلى يوافق.</translation>
        </message>
        <message>
            <source>The difference of rounding has nobody to go to: “{value}” is none of the parties. Name one of them as lead: {parties}.</source>
            <translation>لا يوجد من يتحمل فرق التقريب: «{value}» ليس من الأطراف. عيّن أحدها طرفا قائدا: {parties}.</translation>
        </message>
        <message>
            <source>The difference of rounding would leave the lead {party} below zero. Name another lead, or let the leftover units go to the largest remainders.</source>
            <translation>سيجعل فرق التقريب حصة الطرف القائد {party} أقل من الصفر. عيّن طرفا قائدا آخر، أو دع الوحدات المتبقية تذهب إلى أكبر البواقي.</translation>
        </message>
        <message>
            <source>The discrepancy is closed already. Open it again first.</source>
            <translation>الفرق مغلق من قبل. أعد فتحه أولا.</translation>
        </message>
        <message>
            <source>The discrepancy is open. There is nothing to open again.</source>
            <translation>الفرق مفتوح. لا شيء يعاد فتحه.</translation>
        </message>
        <message>
            <source>The document “{value}” was replaced before or belongs to another record. Choose one that is in force here.</source>
            <translation>الوثيقة «{value}» استُبدلت من قبل أو تخص سجلا آخر. اختر وثيقة سارية هنا.</translation>
        </message>
        <message>
            <source>The draft is not attached. Attach a document of the kind Draft.</source>
            <translation>المسودة غير مرفقة. أرفق وثيقة من نوع «مسودة».</translation>
        </message>
        <message>
            <source>The driver of {party} has {value} monthly values, but the period has {most} months. Enter one value for each month.</source>
            <translation>لمفتاح {party} قيم شهرية عددها {value}، لكن عدد أشهر الفترة {most}. أدخل قيمة واحدة لكل شهر.</translation>
        </message>
        <message>
            <source>The driver of {party} is missing. Enter it; a party that used nothing has 0.</source>
            <translation>مفتاح {party} ناقص. أدخله؛ والطرف الذي لم يستخدم شيئا مفتاحه 0.</translation>
        </message>
        <message>
            <source>The driver of {party} is told month by month, so {value} months cannot be told as well. Leave them out, and enter 0 for the months it takes no part in.</source>
            <translation>مفتاح {party} مذكور شهراً بشهر، فلا يمكن ذكر {value} من الأشهر أيضاً. احذفها، وأدخل 0 للأشهر التي لا يشارك فيها.</translation>
        </message>
        <message>
            <source>The driver {value} of {party} is below zero. Correct it; to give money back, share a negative total.</source>
            <translation>المفتاح {value} للطرف {party} أقل من الصفر. صحّحه؛ ولرد المال تقاسم مجموعا سالبا.</translation>
        </message>
        <message>
            <source>The element “{value}” is not written as NAME=QUANTITY*RATE, for example fuel=2.5*1.18.</source>
            <translation>العنصر «{value}» غير مكتوب بالشكل NAME=QUANTITY*RATE، مثلا fuel=2.5*1.18.</translation>
        </message>
        <message>
            <source>The end {value} comes sooner than the {days} days of notice agreed: given on {day}, it runs until {earliest}. Give that day, or the reason why the parties agreed to less.</source>
            <translation>الانتهاء في {value} يسبق مهلة الإشعار المتفق عليها وهي {days} يوما: إذا قُدم الإشعار في {day} سرى حتى {earliest}. أدخل ذلك اليوم، أو سبب قبول الأطراف بمهلة أقل.</translation>
        </message>
        <message>
            <source>The end {value} is before the notice was given on {day}. Give a later day.</source>
            <translation>الانتهاء في {value} يسبق تقديم الإشعار في {day}. أدخل يوما لاحقا.</translation>
        </message>
        <message>
            <source>The entity {value} is already in these premises from {start} to {end}. Give other days, or another room.</source>
            <translation>الكيان {value} يشغل أماكن العمل هذه من {start} إلى {end}. أدخل أيامًا أخرى أو غرفة أخرى.</translation>
        </message>
        <message>
            <source>The entity {value} is already in these premises since {start}. End that occupancy first, or name another room.</source>
            <translation>الكيان {value} يشغل أماكن العمل هذه منذ {start}. أنهِ ذلك الإشغال أولًا أو اذكر غرفة أخرى.</translation>
        </message>
        <message>
            <source>The file counts its days from 1904, as some old ones do. Its dates are right.</source>
            <translation>يعدّ الملف أيامه من 1904، كبعض الملفات القديمة. تواريخه صحيحة.</translation>
        </message>
        <message>
            <source>The file does not tell in which letters it is written. It was read as {encoding}: look at its accents before you go on.</source>
            <translation>لا يذكر الملف ترميز حروفه. قُرئ على أنه {encoding}: انظر إلى حروفه قبل المتابعة.</translation>
        </message>
        <message>
            <source>The file holds macros. They were not run; only its values were read.</source>
            <translation>يحتوي الملف على وحدات ماكرو. لم تُشغَّل؛ قُرئت قيمه فقط.</translation>
        </message>
        <message>
            <source>The file holds no exchange rate. Choose the list as it was downloaded.</source>
            <translation>لا يحتوي الملف على أي سعر صرف. اختر القائمة كما نُزِّلت.</translation>
        </message>
        <message>
            <source>The file holds rates from {first} to {last}: more than one list. Take in one list at a time.</source>
            <translation>يحتوي الملف على أسعار من {first} إلى {last}: أكثر من قائمة. أدخل قائمة واحدة كل مرة.</translation>
        </message>
        <message>
            <source>The file name “{value}” leads to another folder or is no name. Rename the file, for example to {example}, and attach it again.</source>
            <translation>اسم الملف «{value}» يقود إلى مجلد آخر أو ليس اسما. غيّر اسم الملف، مثلا إلى {example}، وأرفقه من جديد.</translation>
        </message>
        <message>
            <source>The file points to other files. They were not opened; the values stored here were read.</source>
            <translation>يشير الملف إلى ملفات أخرى. لم تُفتح؛ قُرئت القيم المحفوظة هنا.</translation>
        </message>
        <message>
            <source>The file {value} has no column for {column}. Name a column so in its first row: {choices}.</source>
            <translation>ليس في الملف {value} عمود لـ {column}. سمّ عمودا هكذا في صفه الأول: {choices}.</translation>
        </message>
        <message>
            <source>The file {value} holds no items. Choose another one.</source>
            <translation>الملف {value} بلا بنود. اختر ملفا آخر.</translation>
        </message>
        <message>
            <source>The file “{value}” has {size}; at most {limit} are kept. Scan it in black and white or in parts, then attach it again.</source>
            <translation>حجم الملف «{value}» هو {size}، والحد الأقصى {limit}. امسحه ضوئيا بالأبيض والأسود أو على أجزاء، ثم أرفقه من جديد.</translation>
        </message>
        <message>
            <source>The file “{value}” is empty. Check where it came from and attach the full one.</source>
            <translation>الملف «{value}» فارغ. تحقق من مصدره وأرفق الملف الكامل.</translation>
        </message>
        <message>
            <source>The file “{value}” is given twice. Attach it once.</source>
            <translation>أُعطي الملف «{value}» مرتين. أرفقه مرة واحدة.</translation>
        </message>
        <message>
            <source>The file “{value}” would start a program when it is opened and is not attached. Attach the paper itself, for example {example}.</source>
            <translation>يشغّل الملف «{value}» برنامجا عند فتحه، لذلك لا يُرفق. أرفق الوثيقة نفسها، مثلا {example}.</translation>
        </message>
        <message>
            <source>The first line has no heading “Type”. Copy the rows together with their headings, such as Type, Title in English, Parties.</source>
            <translation>لا يحمل السطر الأول العنوان «النوع». انسخ الصفوف مع عناوينها، مثل النوع والعنوان بالإنكليزية والأطراف.</translation>
        </message>
        <message>
            <source>The flat sum {value} of {party} is outside the minimum and the cap. Change one of them.</source>
            <translation>المبلغ الثابت {value} للطرف {party} خارج الحدين الأدنى والأقصى. غيّر أحدها.</translation>
        </message>
        <message>
            <source>The flat sums come to {value}, more than the total {total}. Lower them.</source>
            <translation>تبلغ المبالغ الثابتة {value}، أي أكثر من المجموع {total}. اخفضها.</translation>
        </message>
        <message>
            <source>The form in {file}, taken on {day}.</source>
            <translation>الاستمارة في {file}، المأخوذة في {day}.</translation>
        </message>
        <message>
            <source>The form was handed out for {value}, which is no longer in the register.</source>
            <translation>سُلِّمت الاستمارة إلى {value}، ولم يعد في السجل.</translation>
        </message>
        <message>
            <source>The formula of the cell has no stored result. Open the sheet in a spreadsheet program, let it calculate, and save it.</source>
            <translation>ليس لمعادلة الخلية نتيجة محفوظة. افتح الورقة في برنامج جداول، ودعه يحسب، ثم احفظها.</translation>
        </message>
        <message>
            <source>The headings are those of a sheet this program wrote.</source>
            <translation>العناوين هي عناوين ورقة كتبها هذا البرنامج.</translation>
        </message>
        <message>
            <source>The headings do not say what the sheet is about. Say which it is: {choices}.</source>
            <translation>لا تبين العناوين موضوع الورقة. قل ما هو: {choices}.</translation>
        </message>
        <message>
            <source>The headings stand in row {row}.</source>
            <translation>العناوين في السطر {row}.</translation>
        </message>
        <message>
            <source>The hidden column of keys is gone; rows were known by their {field}.</source>
            <translation>اختفى عمود المفاتيح المخفي؛ عُرفت الصفوف بواسطة: {field}.</translation>
        </message>
        <message>
            <source>The hidden columns by which rows are known are gone from this sheet. Hand the list out again.</source>
            <translation>اختفت من هذه الورقة الأعمدة المخفية التي تُعرف بها الصفوف. سلِّم القائمة مرة أخرى.</translation>
        </message>
        <message>
            <source>The hidden row of keys is gone from the sheet {sheet}; its columns were known by their headings.</source>
            <translation>اختفى صف المفاتيح المخفي من الورقة {sheet}؛ عُرفت أعمدتها بعناوينها.</translation>
        </message>
        <message>
            <source>The identifier is that of “{reference}”, but the row says “{value}”. Correct one of them.</source>
            <translation>المعرف يخص «{reference}»، لكن الصف يذكر «{value}». صحح أحدهما.</translation>
        </message>
        <message>
            <source>The item “{named}” is missing. Enter it, or waive it with a reason.</source>
            <translation>ينقص البند «{named}». أدخله، أو امنح إعفاء منه مع ذكر السبب.</translation>
        </message>
        <message>
            <source>The key {key} is named twice. Name it once, with its whole percentage.</source>
            <translation>المفتاح {key} مذكور مرتين. اذكره مرة واحدة بكامل نسبته المئوية.</translation>
        </message>
        <message>
            <source>The keys of the mix add up to {value} per cent, {over} more than 100. Lower one of them.</source>
            <translation>مجموع مفاتيح المزيج {value} في المائة، أي أكثر من 100 بمقدار {over}. اخفض أحدها.</translation>
        </message>
        <message>
            <source>The keys of the mix add up to {value} per cent, {under} less than 100. Raise one of them.</source>
            <translation>مجموع مفاتيح المزيج {value} في المائة، أي أقل من 100 بمقدار {under}. ارفع أحدها.</translation>
        </message>
        <message>
            <source>The kind of service {value} is in use; there is nothing to take back.</source>
            <translation>نوع الخدمة {value} قيد الاستعمال؛ لا شيء يُتراجع عنه.</translation>
        </message>
        <message>
            <source>The kind of service {value} was retired on {day}.</source>
            <translation>أوقف نوع الخدمة {value} في {day}.</translation>
        </message>
        <message>
            <source>The kind {by} is already called “{value}”. Choose that one, or another name.</source>
            <translation>النوع {by} يحمل الاسم «{value}» من قبل. اختره، أو اختر اسما آخر.</translation>
        </message>
        <message>
            <source>The line “{value}” is not written as CODE=NUMBER, for example {example}.</source>
            <translation>السطر «{value}» غير مكتوب بصيغة رمز=عدد، مثلا {example}.</translation>
        </message>
        <message>
            <source>The line “{value}” is too short: a currency code, a day and a rate are needed.</source>
            <translation>السطر «{value}» أقصر مما يلزم: يلزم رمز العملة ويوم وسعر.</translation>
        </message>
        <message>
            <source>The lines add up to {sum}, but the total says {value}. Correct a line, or leave the total out.</source>
            <translation>مجموع البنود {sum}، لكن المجموع المذكور {value}. صحّح بندا، أو اترك المجموع.</translation>
        </message>
        <message>
            <source>The meeting is on {value} and has not been held yet. Record its decisions from that day on.</source>
            <translation>الاجتماع في {value} ولم يُعقد بعد. سجِّل قراراته من ذلك اليوم.</translation>
        </message>
        <message>
            <source>The method needs bands. Enter at least one, for example 25000 below 0.5 per cent.</source>
            <translation>تحتاج الطريقة إلى شرائح. أدخل شريحة واحدة على الأقل، مثل 25000 لما دون 0.5 في المائة.</translation>
        </message>
        <message>
            <source>The minimum {value} for each of {count} parties would come to {product}, more than the {total} there is to share. Lower the minimum.</source>
            <translation>الحد الأدنى {value} لكل من الأطراف وعددها {count} يبلغ {product}، أي أكثر من {total} المراد تقاسمها. اخفض الحد الأدنى.</translation>
        </message>
        <message>
            <source>The minimum {value} is above the cap {cap}. Change one of them.</source>
            <translation>الحد الأدنى {value} أعلى من الحد الأقصى {cap}. غيّر أحدهما.</translation>
        </message>
        <message>
            <source>The mix has no key “{value}”. Its keys are: {keys}.</source>
            <translation>لا يوجد في المزيج مفتاح «{value}». مفاتيحه هي: {keys}.</translation>
        </message>
        <message>
            <source>The month comes first, then the day.</source>
            <translation>الشهر أولًا ثم اليوم.</translation>
        </message>
        <message>
            <source>The month {value} has its actual cost already. Spread the estimate over other months.</source>
            <translation>للشهر {value} تكلفته الفعلية. وزع التقدير على شهور أخرى.</translation>
        </message>
        <message>
            <source>The month {value} is outside the budget, which runs from {start} to {end}.</source>
            <translation>الشهر {value} خارج الميزانية التي تمتد من {start} إلى {end}.</translation>
        </message>
        <message>
            <source>The months {value} are not all within the budget, which runs from {start} to {end}.</source>
            <translation>الشهور {value} ليست كلها داخل الميزانية التي تمتد من {start} إلى {end}.</translation>
        </message>
        <message>
            <source>The name {name} does not fit what the file really is: {format}. It was read as that.</source>
            <translation>الاسم {name} لا يوافق حقيقة الملف: {format}. قُرئ على حقيقته.</translation>
        </message>
        <message>
            <source>The name “{value}” is already that of a scheme from {start} to {end}. Let that one end first, or choose another name.</source>
            <translation>الاسم «{value}» لنظام توزيع قائم من {start} إلى {end}. أنهه أولا أو اختر اسما آخر.</translation>
        </message>
        <message>
            <source>The narrative has {count} words; at least {limit} are needed. Say more about the effect, the conditions and the next step.</source>
            <translation>عدد كلمات السرد {count} والمطلوب {limit} على الأقل. أضف المزيد عن الأثر والظروف والخطوة التالية.</translation>
        </message>
        <message>
            <source>The narrative has {count} words; at most {limit} fit. Shorten it.</source>
            <translation>عدد كلمات السرد {count} والحد الأقصى {limit}. اختصره.</translation>
        </message>
        <message>
            <source>The narrative was validated by “{value}” on {day}. Nothing is left to do.</source>
            <translation>اعتمد «{value}» السرد في {day}. لم يبق ما يُفعل.</translation>
        </message>
        <message>
            <source>The notice days are empty. Enter them first, for example {example}.</source>
            <translation>أيام الإشعار فارغة. أدخلها أولا، مثلا {example}.</translation>
        </message>
        <message>
            <source>The number “{value}” can be read as {first} or as {second}, but no such decimals are kept here. Type {first}, or round the other yourself.</source>
            <translation>يمكن قراءة العدد «{value}» على أنه {first} أو {second}، لكن مثل هذه المنازل العشرية لا تُحفظ هنا. اكتب {first}، أو قرّب الآخر بنفسك.</translation>
        </message>
        <message>
            <source>The number “{value}” can be read as {first} or as {second}. Type {first} for the first, or {retyped} for the second.</source>
            <translation>يمكن قراءة العدد «{value}» على أنه {first} أو {second}. اكتب {first} للأول، أو {retyped} للثاني.</translation>
        </message>
        <message>
            <source>The number “{value}” has more decimals than {currency}, which takes {places}. Round it yourself and enter it again.</source>
            <translation>للعدد «{value}» منازل عشرية أكثر مما تقبله {currency}، وهو {places}. قرّبه بنفسك وأدخله من جديد.</translation>
        </message>
        <message>
            <source>The occupancy of {value} already ended on {end}. There is nothing to end.</source>
            <translation>انتهى إشغال {value} في {end}. لا شيء لإنهائه.</translation>
        </message>
        <message>
            <source>The office has no entity of its own on record. Name the entity that leaves.</source>
            <translation>ليس للمكتب كيان خاص به في السجل. اذكر الكيان الذي يغادر.</translation>
        </message>
        <message>
            <source>The one who drafted it, {value}, cannot also approve it. Let another approver do it, or give the reason why one person does both.</source>
            <translation>من أعدّه، {value}، لا يمكنه أن يوافق عليه أيضا. دع شخصا آخر مخولا يوافق، أو اذكر سبب قيام شخص واحد بالأمرين.</translation>
        </message>
        <message>
            <source>The order {order} cannot go back to this state: it was delivered, billed or paid since. Record what is right now as a new act.</source>
            <translation>لا يمكن أن يعود الطلب {order} إلى هذه الحالة: فقد سُلّم أو فُوتر أو سُدد بعد ذلك. سجّل ما هو صحيح الآن بإجراء جديد.</translation>
        </message>
        <message>
            <source>The order {order} is {from_state} and cannot become {to_state}. From here it can become {choices}.</source>
            <translation>الطلب {order} في حالة «{from_state}» ولا يمكن أن يصبح «{to_state}». ويمكن أن يصبح: {choices}.</translation>
        </message>
        <message>
            <source>The order {value} cannot be certified yet: “{field}” is missing, of {count} points in all. Enter it first.</source>
            <translation>لا يمكن التصديق على الطلب {value} بعد: ينقص «{field}» من أصل {count} من النقاط. أدخله أولا.</translation>
        </message>
        <message>
            <source>The paper is not known to let new parties join. Tick the clause on accession, or give the reason why {value} joins without it.</source>
            <translation>لا يُعرف أن النص يسمح بانضمام أطراف جديدة. ضع علامة على بند الانضمام، أو اذكر سبب انضمام {value} من دونه.</translation>
        </message>
        <message>
            <source>The parameters “{value}” cannot be read. Enter keys, bands, percentages, weights or the rate anew.</source>
            <translation>تعذرت قراءة المعايير «{value}». أدخل من جديد المفاتيح أو الشرائح أو النسب أو الأوزان أو السعر.</translation>
        </message>
        <message>
            <source>The party {party} has both {value} months and a day on which it joins or leaves. Give the months or the days, not both.</source>
            <translation>للطرف {party} كلٌّ من {value} أشهر ويومٌ ينضم فيه أو يغادر. اذكر الأشهر أو الأيام، لا كليهما.</translation>
        </message>
        <message>
            <source>The party {party} is named twice. Name it once, with the sum of its drivers.</source>
            <translation>ذُكر الطرف {party} مرتين. اذكره مرة واحدة مع مجموع مفاتيحه.</translation>
        </message>
        <message>
            <source>The party {value} does not sign this amendment: it is no signing party on the day it applies.</source>
            <translation>الطرف {value} لا يوقع هذا التعديل: فهو ليس طرفا موقعا في يوم سريانه.</translation>
        </message>
        <message>
            <source>The party {value} has already given notice or left. Take that back first.</source>
            <translation>قدم الطرف {value} إشعارا بالفعل أو انسحب. اسحب ذلك أولا.</translation>
        </message>
        <message>
            <source>The party {value} has given no notice. There is nothing to take back.</source>
            <translation>لم يقدم الطرف {value} أي إشعار. لا يوجد ما يُسحب.</translation>
        </message>
        <message>
            <source>The party {value} has signed this already. A signature is not changed; amend again.</source>
            <translation>وقّع الطرف {value} هذا بالفعل. التوقيع لا يُغيَّر؛ أجرِ تعديلا جديدا.</translation>
        </message>
        <message>
            <source>The party {value} left on {day}, and that day has passed. Record its accession instead.</source>
            <translation>انسحب الطرف {value} في {day} وقد مضى ذلك اليوم. سجّل انضمامه بدلا من ذلك.</translation>
        </message>
        <message>
            <source>The percentages add up to {value}, which is {over} more than 100. Lower one of them.</source>
            <translation>مجموع النسب {value}، أي أكثر من 100 بمقدار {over}. اخفض إحداها.</translation>
        </message>
        <message>
            <source>The percentages add up to {value}, which is {under} less than 100. Raise one of them, or choose equal shares.</source>
            <translation>مجموع النسب {value}، أي أقل من 100 بمقدار {under}. ارفع إحداها، أو اختر حصصا متساوية.</translation>
        </message>
        <message>
            <source>The period begins on {start}, which is still to come.</source>
            <translation>تبدأ الفترة في {start} وهو يوم لم يأت بعد.</translation>
        </message>
        <message>
            <source>The period ends on {end}, before it begins on {start}. Write the earlier day first.</source>
            <translation>تنتهي الفترة في {end} قبل أن تبدأ في {start}. اكتب اليوم الأسبق أولا.</translation>
        </message>
        <message>
            <source>The period ends on {value} and is not over on {day}. Close it afterwards.</source>
            <translation>تنتهي الفترة في {value} ولم تنقض في {day}. أغلقها بعد ذلك.</translation>
        </message>
        <message>
            <source>The period from {start} to {end} is closed already, and this one overlaps it. Choose other months.</source>
            <translation>الفترة من {start} إلى {end} مغلقة أصلا، وهذه تتداخل معها. اختر شهورا أخرى.</translation>
        </message>
        <message>
            <source>The period from {start} to {end} is closed, and {value} lies in it. Open it again with a reason and an approver, or take a later day.</source>
            <translation>الفترة من {start} إلى {end} مغلقة، و{value} يقع فيها. أعد فتحها بسبب وموافق، أو اختر يوما لاحقا.</translation>
        </message>
        <message>
            <source>The period holds {count} confirmed services that are not billed, worth at least {amount}: some have no rate yet. Bill them first, or say why it is closed all the same.</source>
            <translation>في الفترة {count} من الخدمات المؤكدة غير المفوترة بقيمة لا تقل عن {amount}: بعضها لا سعر له بعد. أصدر فواتيرها أولا، أو اذكر لماذا تُغلق مع ذلك.</translation>
        </message>
        <message>
            <source>The period holds {count} confirmed services that are not billed, worth {amount}. Bill them first, or say why it is closed all the same.</source>
            <translation>في الفترة {count} من الخدمات المؤكدة غير المفوترة بقيمة {amount}. أصدر فواتيرها أولا، أو اذكر لماذا تُغلق مع ذلك.</translation>
        </message>
        <message>
            <source>The person “{value}” confirmed and cannot certify as well. Let another person certify, or state the reason of a small office.</source>
            <translation>أكد «{value}» ولا يمكنه التصديق أيضا. ليصدّق شخص آخر، أو اذكر سبب المكتب الصغير.</translation>
        </message>
        <message>
            <source>The person “{value}” delivered and cannot confirm as well. Let the consumer confirm, or state the reason of a small office.</source>
            <translation>سلّم «{value}» ولا يمكنه التأكيد أيضا. ليؤكد المستفيد، أو اذكر سبب المكتب الصغير.</translation>
        </message>
        <message>
            <source>The person “{value}” issued the bill and cannot settle it as well. Let another person enter it, or state the reason of a small office.</source>
            <translation>أصدر «{value}» الفاتورة ولا يمكنه تسويتها أيضا. ليدخلها شخص آخر، أو اذكر سبب المكتب الصغير.</translation>
        </message>
        <message>
            <source>The person “{value}” prepared the reconciliation and does not review it as well. Somebody else reviews it, or say why it cannot be so.</source>
            <translation>أعد الشخص «{value}» المطابقة فلا يراجعها أيضا. يراجعها غيره، أو اذكر لماذا يتعذر ذلك.</translation>
        </message>
        <message>
            <source>The point is the decimal sign.</source>
            <translation>النقطة هي العلامة العشرية.</translation>
        </message>
        <message>
            <source>The premises cannot be handed back on {day}: {value} moves in on {start}. Remove that occupancy first, or give a later day.</source>
            <translation>لا يمكن إعادة أماكن العمل في {day}: ينتقل إليها {value} في {start}. أزل ذلك الإشغال أولًا أو أدخل يوما لاحقا.</translation>
        </message>
        <message>
            <source>The premises {value} cannot be the UN House: {other} already is, and a country has one at most. Take the mark off that one first.</source>
            <translation>لا يمكن أن تكون أماكن العمل {value} دار الأمم المتحدة: {other} هي كذلك، وللبلد دار واحدة على الأكثر. أزل العلامة عن تلك أولًا.</translation>
        </message>
        <message>
            <source>The premises {value} were already handed back on {day}. There is nothing to hand back.</source>
            <translation>أُعيدت أماكن العمل {value} في {day}. لا شيء لإعادته.</translation>
        </message>
        <message>
            <source>The rate card {value} holds {count} rates. Take them out first.</source>
            <translation>تحتوي قائمة الأسعار {value} على {count} من الأسعار. أزلها أولا.</translation>
        </message>
        <message>
            <source>The rate of exchange {value} is not above zero. Enter how many units one dollar costs, for example 604.5.</source>
            <translation>سعر الصرف {value} ليس أكبر من الصفر. أدخل عدد الوحدات التي يساويها دولار واحد، مثل 604.5.</translation>
        </message>
        <message>
            <source>The rate of {value} had to be reviewed by {day}. Review it before it is billed.</source>
            <translation>كان يجب استعراض سعر {value} في موعد أقصاه {day}. استعرضه قبل إصدار الفاتورة.</translation>
        </message>
        <message>
            <source>The rate of {value} has no day from which it applies. Say from which day the list applies.</source>
            <translation>سعر {value} بلا يوم سريان. اذكر اليوم الذي تسري القائمة منه.</translation>
        </message>
        <message>
            <source>The rate per unit is missing or not above zero. Enter it, for example 1.2437.</source>
            <translation>سعر الوحدة ناقص أو ليس أكبر من الصفر. أدخله، مثل 1.2437.</translation>
        </message>
        <message>
            <source>The rate runs from {start}, outside the days of the rate card {value}.</source>
            <translation>يسري السعر من {start} خارج أيام قائمة الأسعار {value}.</translation>
        </message>
        <message>
            <source>The rate stands on bill lines for services up to {last}. End it after that day.</source>
            <translation>السعر وارد في سطور فواتير لخدمات حتى {last}. أنهِه بعد ذلك اليوم.</translation>
        </message>
        <message>
            <source>The rate stands on {count} bill lines and is kept. End it instead.</source>
            <translation>السعر وارد في {count} من سطور الفواتير ويبقى. أنهِه بدلا من ذلك.</translation>
        </message>
        <message>
            <source>The rate stands on {count} bill lines, so its price is not changed. Enter the new price from a day on.</source>
            <translation>السعر وارد في {count} من سطور الفواتير فلا يتغير ثمنه. أدخل الثمن الجديد ابتداء من يوم.</translation>
        </message>
        <message>
            <source>The rate {value} has too many decimals: at most {places} are kept.</source>
            <translation>للسعر {value} منازل عشرية أكثر مما يلزم: يُحفظ {places} على الأكثر.</translation>
        </message>
        <message>
            <source>The rate {value} is not above 0, or is too large.</source>
            <translation>السعر {value} ليس أكبر من 0 أو هو كبير جدا.</translation>
        </message>
        <message>
            <source>The rate “{value}” cannot be read. A valid example is 1234.567.</source>
            <translation>تعذرت قراءة السعر «{value}». ومن الأمثلة الصحيحة 1234.567.</translation>
        </message>
        <message>
            <source>The reconciliation was reviewed by “{value}” on {day}. Nothing is left to do.</source>
            <translation>راجع «{value}» المطابقة في {day}. لم يبق شيء.</translation>
        </message>
        <message>
            <source>The record “{value}” stands in {rows} and not alike. Keep one of them.</source>
            <translation>السجل “{value}” يرد في {rows} على نحو مختلف. أبق واحدا منها.</translation>
        </message>
        <message>
            <source>The risk is closed. Take the closing back first.</source>
            <translation>الخطر مغلق. تراجع عن الإغلاق أولاً.</translation>
        </message>
        <message>
            <source>The role ended on {last}. Declare it anew if it is held again.</source>
            <translation>انتهى الدور في {last}. أعلنه من جديد إذا تولاه الشخص مرة أخرى.</translation>
        </message>
        <message>
            <source>The row looks like {reference}.</source>
            <translation>يشبه الصف {reference}.</translation>
        </message>
        <message>
            <source>The row says the same as row {row}.</source>
            <translation>يقول الصف ما يقوله الصف {row}.</translation>
        </message>
        <message>
            <source>The row waits for an answer.</source>
            <translation>ينتظر الصف جوابا.</translation>
        </message>
        <message>
            <source>The row was left out.</source>
            <translation>ترك الصف جانبا.</translation>
        </message>
        <message>
            <source>The run names no months, so a day on which {value} leaves cannot be placed.</source>
            <translation>لا تذكر عملية التوزيع شهورا، فلا يمكن تعيين موضع يوم مغادرة {value}.</translation>
        </message>
        <message>
            <source>The run was worked out by a newer version of the program. Open it with that version.</source>
            <translation>أُجري هذا الحساب بإصدار أحدث من البرنامج. افتحه بذلك الإصدار.</translation>
        </message>
        <message>
            <source>The run {reference} is {from_state}. This needs a run that is {to_state}.</source>
            <translation>حالة عملية التوزيع {reference} هي «{from_state}». يلزم هنا أن تكون «{to_state}».</translation>
        </message>
        <message>
            <source>The run {value} stands for the same months. Supersede it first, with the reason.</source>
            <translation>عملية التوزيع {value} قائمة للشهور نفسها. استعض عنها أولا مع بيان السبب.</translation>
        </message>
        <message>
            <source>The same form of {partner} for {period} came back {count} times, in {files}. One copy is read; the others say the same.</source>
            <translation>عادت الاستمارة نفسها من {partner} عن {period} {count} مرات في {files}. تُقرأ نسخة واحدة والباقي مثلها.</translation>
        </message>
        <message>
            <source>The same record stands in the rows {rows}. Keep the row that counts and delete the others.</source>
            <translation>السجل نفسه موجود في الصفوف {rows}. أبقِ الصف المعتمد واحذف غيره.</translation>
        </message>
        <message>
            <source>The scheme gives {value} a percentage, but it is no party on these days. Agree on other percentages first.</source>
            <translation>يعطي نظام التوزيع {value} نسبة مئوية، لكنه ليس طرفا في هذه الأيام. اتفقوا على نسب أخرى أولا.</translation>
        </message>
        <message>
            <source>The scheme “{value}” begins on {start}. Let the next one begin later.</source>
            <translation>يبدأ نظام التوزيع «{value}» في {start}. اجعل النظام التالي يبدأ بعده.</translation>
        </message>
        <message>
            <source>The scheme “{value}” belongs to another arrangement. Choose one of this one.</source>
            <translation>يتبع نظام التوزيع «{value}» ترتيبا آخر. اختر نظاما من هذا الترتيب.</translation>
        </message>
        <message>
            <source>The scheme “{value}” does not apply on {day}. Choose one that does.</source>
            <translation>لا ينطبق نظام التوزيع «{value}» في {day}. اختر نظاما ينطبق.</translation>
        </message>
        <message>
            <source>The scheme “{value}” shares {count} budget lines. Give them another scheme first.</source>
            <translation>يوزع النظام «{value}» عدد {count} من بنود الميزانية. اختر لها نظاما آخر أولا.</translation>
        </message>
        <message>
            <source>The scheme “{value}” was approved on {day} and stays as it is. Let another one follow it from a day on.</source>
            <translation>اعتُمد نظام التوزيع «{value}» في {day} ويبقى كما هو. اجعل نظاما آخر يعقبه من يوم معين.</translation>
        </message>
        <message>
            <source>The shares of {value} are not those of its inputs. Share it out again.</source>
            <translation>أنصبة {value} ليست أنصبة مدخلاتها. وزع من جديد.</translation>
        </message>
        <message>
            <source>The sheet counts in “{value}”, the service in “{unit}”. Convert the figures first.</source>
            <translation>تعد الورقة بوحدة “{value}” والخدمة بوحدة “{unit}”. حول الأرقام أولا.</translation>
        </message>
        <message>
            <source>The sheet is read as the last one of {sender} was, where its headings are the same.</source>
            <translation>تقرأ الورقة كما قرئت آخر ورقة من {sender}، حيث تكون العناوين نفسها.</translation>
        </message>
        <message>
            <source>The sheet {sheet} is filtered. All its rows were read, also those it does not show.</source>
            <translation>الورقة {sheet} مصفّاة. قُرئت كل صفوفها، حتى التي لا تعرضها.</translation>
        </message>
        <message>
            <source>The sheet {sheet} is hidden in the file. It was read like any other.</source>
            <translation>الورقة {sheet} مخفية في الملف. قُرئت كغيرها.</translation>
        </message>
        <message>
            <source>The signed amendment is not attached. Attach it, or let it go with a reason.</source>
            <translation>التعديل الموقع غير مرفق. أرفقه، أو تنازل عنه مع ذكر السبب.</translation>
        </message>
        <message>
            <source>The spreadsheet exchanged day and month.</source>
            <translation>بدّل برنامج الجداول بين اليوم والشهر.</translation>
        </message>
        <message>
            <source>The spreadsheet holds the right days.</source>
            <translation>تحتوي الورقة على الأيام الصحيحة.</translation>
        </message>
        <message>
            <source>The support cost of {value} per cent is not between 0 and 100. Correct it.</source>
            <translation>نسبة تكاليف الدعم {value} في المائة ليست بين 0 و100. صحّحها.</translation>
        </message>
        <message>
            <source>The text “{value}” is not an identifier.</source>
            <translation>النص “{value}” ليس معرفا.</translation>
        </message>
        <message>
            <source>The text “{value}” stands where the currency code is expected.</source>
            <translation>النص «{value}» في موضع رمز العملة.</translation>
        </message>
        <message>
            <source>The time {value} is left out; the day is kept as it stands.</source>
            <translation>يُترك الوقت {value} جانبًا ويبقى اليوم كما هو.</translation>
        </message>
        <message>
            <source>The total is missing. Enter what is to be shared, for example 248600.00.</source>
            <translation>المجموع ناقص. أدخل المبلغ المراد تقاسمه، مثل 248600.00.</translation>
        </message>
        <message>
            <source>The two runs are in {value} and {other}, so they cannot be compared. Convert one of them first.</source>
            <translation>الحسابان بعملتي {value} و{other}، فلا يمكن مقارنتهما. حوّل أحدهما أولا.</translation>
        </message>
        <message>
            <source>The units to divide by are missing or not above zero: {value}. Enter how many are planned, for example 2250.</source>
            <translation>الوحدات التي يُقسم عليها ناقصة أو ليست أكبر من الصفر: {value}. أدخل عدد الوحدات المقررة، مثل 2250.</translation>
        </message>
        <message>
            <source>The use is not ready to be approved: {count} of its points are open. Settle them first; the list beside says which.</source>
            <translation>لا يمكن اعتماد الاستخدام بعد: {count} من نقاطه مفتوحة. استوفها أولًا؛ القائمة إلى الجانب تبيّن أيها.</translation>
        </message>
        <message>
            <source>The user {value} called off orders under this use, so it stays on record. Remove the orders first, if they were entered by mistake.</source>
            <translation>قدّم المستخدم {value} طلبات بموجب هذا الاستخدام فيبقى مسجلًا. احذف الطلبات أولًا إن أُدخلت خطأ.</translation>
        </message>
        <message>
            <source>The weight {value} of {party} is below zero. Enter 1 to count it whole, or 0 to leave it out.</source>
            <translation>الترجيح {value} للطرف {party} أقل من الصفر. أدخل 1 لاحتسابه كاملا، أو 0 لاستبعاده.</translation>
        </message>
        <message>
            <source>The withdrawal {value} comes sooner than the {days} days of notice agreed, counted from {day}. Give {example} or a later day, or the reason why the parties agreed to less.</source>
            <translation>الانسحاب في {value} يسبق مهلة الإشعار المتفق عليها وهي {days} يوما محسوبة من {day}. أدخل {example} أو يوما لاحقا، أو سبب قبول الأطراف بمهلة أقل.</translation>
        </message>
        <message>
            <source>The word “{value}” names no part of a full cost. Choose one of {choices}.</source>
            <translation>الكلمة «{value}» لا تدل على جزء من الكلفة الكاملة. اختر من {choices}.</translation>
        </message>
        <message>
            <source>The writer “{value}” of a narrative does not validate it. Somebody else has to validate it.</source>
            <translation>كتب «{value}» السرد فلا يعتمده. يلزم أن يعتمده شخص آخر.</translation>
        </message>
        <message>
            <source>The year comes first, then the month.</source>
            <translation>السنة أولًا ثم الشهر.</translation>
        </message>
        <message>
            <source>There are {value} rows, too many at once; at most {limit} fit. Paste them in parts.</source>
            <translation>{value} صفاً أكثر مما يمكن دفعة واحدة؛ الحد {limit}. الصقها على أجزاء.</translation>
        </message>
        <message>
            <source>There is no alert “{value}”. List them, and give the name shown there.</source>
            <translation>لا يوجد تنبيه «{value}». اعرض القائمة وأدخل الاسم الوارد فيها.</translation>
        </message>
        <message>
            <source>There is no field “{value}”. A valid example is {example}.</source>
            <translation>لا يوجد حقل باسم «{value}». ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>There is no import called “{value}”. There are: {choices}.</source>
            <translation>لا يوجد استيراد باسم “{value}”. الموجود: {choices}.</translation>
        </message>
        <message>
            <source>There is no list “{value}” that is handed out as a sheet. The lists are: {choices}.</source>
            <translation>لا توجد قائمة «{value}» تُسلَّم كورقة. القوائم هي: {choices}.</translation>
        </message>
        <message>
            <source>There is no rate of {value} for {day}. Enter it before it is billed.</source>
            <translation>لا سعر لـ {value} في {day}. أدخله قبل إصدار الفاتورة.</translation>
        </message>
        <message>
            <source>There is no requirement “{value}” in this arrangement. What can be let go: {choices}.</source>
            <translation>لا يوجد شرط «{value}» في هذا الاتفاق. ما يمكن الإعفاء منه: {choices}.</translation>
        </message>
        <message>
            <source>There is no sheet “{value}” that can be read. There are: {choices}.</source>
            <translation>لا توجد ورقة “{value}” يمكن قراءتها. الموجود: {choices}.</translation>
        </message>
        <message>
            <source>There is no state “{value}”. A valid example is {example}.</source>
            <translation>لا توجد حالة باسم «{value}». ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>There is no value “{value}” of {name}. Allowed: {allowed}.</source>
            <translation>«{value}» ليست قيمة للحقل {name}. القيم المقبولة: {allowed}.</translation>
        </message>
        <message>
            <source>There is no version {value}. The versions are: {choices}.</source>
            <translation>لا توجد نسخة {value}. النسخ هي: {choices}.</translation>
        </message>
        <message>
            <source>There is nothing for {value} to fill in on such a form: {reason}.</source>
            <translation>لا شيء يملؤه {value} في استمارة كهذه: {reason}.</translation>
        </message>
        <message>
            <source>There is nothing to share out: no line has an amount for these months.</source>
            <translation>لا شيء يوزع: لا بند له مبلغ لهذه الشهور.</translation>
        </message>
        <message>
            <source>These conditions for using the agreement are not met: {named}. Record them, or let them go with a reason.</source>
            <translation>لم تُستوفَ هذه الشروط لاستعمال الاتفاق: {named}. سجّلها، أو تنازل عنها مع ذكر السبب.</translation>
        </message>
        <message>
            <source>This computer says it is {value}, but the last step was on {last}. Set the clock of the computer right, then try again.</source>
            <translation>يشير هذا الحاسوب إلى {value}، لكن آخر خطوة كانت في {last}. اضبط ساعة الحاسوب ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>This file carries no slip of this program, so it is not known what it was handed out as. Import it as an ordinary sheet.</source>
            <translation>لا يحمل هذا الملف بطاقة من هذا البرنامج، فلا يُعرف بأي صفة سُلِّم. استورده كورقة عادية.</translation>
        </message>
        <message>
            <source>This means {code}.</source>
            <translation>المقصود هو {code}.</translation>
        </message>
        <message>
            <source>This needs a role that {value} does not hold on {day}: {choices}. Those who do: {holders}.</source>
            <translation>يتطلب هذا دورا لا يتولاه {value} في {day}: {choices}. من يتولونه: {holders}.</translation>
        </message>
        <message>
            <source>This period was opened again already. There is nothing to open.</source>
            <translation>أُعيد فتح هذه الفترة أصلا. لا شيء يُفتح.</translation>
        </message>
        <message>
            <source>This reconciliation compares with an extract of the ledger. Give the file.</source>
            <translation>تقارن هذه المطابقة بمستخرج من دفتر الأستاذ. قدِّم الملف.</translation>
        </message>
        <message>
            <source>This record is no longer in the register.</source>
            <translation>هذا السجل لم يعد موجوداً.</translation>
        </message>
        <message>
            <source>This settlement was taken back already. There is nothing left to take back.</source>
            <translation>أُلغيت هذه التسوية أصلا. لم يبق ما يُلغى.</translation>
        </message>
        <message>
            <source>This sheet was handed out by a demonstration and holds made-up figures. It is not taken into a real register.</source>
            <translation>سُلِّمت هذه الورقة من عرض توضيحي وأرقامها غير حقيقية. لا تُعتمد في سجل حقيقي.</translation>
        </message>
        <message>
            <source>This sheet was handed out by a real register. It is not taken into a demonstration.</source>
            <translation>سُلِّمت هذه الورقة من سجل حقيقي. لا تُعتمد في عرض توضيحي.</translation>
        </message>
        <message>
            <source>This sheet was handed out by the register of another office. Open that register, and import it there.</source>
            <translation>سُلِّمت هذه الورقة من سجل مكتب آخر. افتح ذلك السجل واستوردها هناك.</translation>
        </message>
        <message>
            <source>This stands on the bill {bill} already: {value}. Nothing is billed twice; cancel that bill first, if it is wrong.</source>
            <translation>هذا وارد أصلا في الفاتورة {bill}: {value}. لا يُفوتر شيء مرتين؛ ألغ تلك الفاتورة أولا إن كانت خاطئة.</translation>
        </message>
        <message>
            <source>Two lines hold “{value}”. Write it once.</source>
            <translation>يرد «{value}» في سطرين. اكتبه مرة واحدة.</translation>
        </message>
        <message>
            <source>Two of the forms say different things of this. Leave one of the files out.</source>
            <translation>تختلف استمارتان في هذا الأمر. اترك أحد الملفين.</translation>
        </message>
        <message>
            <source>What falls due on {value} is not marked yet. There is nothing to take back.</source>
            <translation>ما يستحق في {value} لم يُعلَّم بعد. لا شيء للتراجع عنه.</translation>
        </message>
        <message>
            <source>What fell due on {value} is already marked, on {day}. Take that back first.</source>
            <translation>ما استحق في {value} عُلِّم بالفعل في {day}. تراجع عن ذلك أولاً.</translation>
        </message>
        <message>
            <source>What is given free needs a reason, and who approved it. Enter both.</source>
            <translation>ما يقدَّم مجانا يحتاج إلى سبب وإلى من وافق عليه. أدخل كليهما.</translation>
        </message>
        <message>
            <source>What stands below {other} cannot be open-ended, for that one ends on {limit}. Enter an end up to that day.</source>
            <translation>ما يندرج تحت {other} لا يمكن أن يكون مفتوح المدة لأن ذلك ينتهي في {limit}. أدخل نهاية لا تتجاوز ذلك اليوم.</translation>
        </message>
        <message>
            <source>Without cells, so not read: {sheets}.</source>
            <translation>بلا خلايا، فلم تُقرأ: {sheets}.</translation>
        </message>
        <message>
            <source>Your name is not known yet, so no role can be declared. Enter it first.</source>
            <translation>اسمك غير معروف بعد، فلا يمكن إعلان أي دور. أدخله أولاً.</translation>
        </message>
        <message>
            <source>{field} is empty in English and in French. Enter one of them, for example {example}.</source>
            <translation>{field}: الحقل فارغ بالإنكليزية وبالفرنسية. أدخله بإحداهما، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field} is empty. A matter that is referred needs the body it goes to. Choose it.</source>
            <translation>{field} فارغ. المسألة المحالة تحتاج إلى الهيئة التي تُحال إليها. اخترها.</translation>
        </message>
        <message>
            <source>{field} is empty. Enter how much is given up, for example {example}.</source>
            <translation>{field} فارغ. أدخل مقدار ما يُتنازل عنه، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field} is empty. Enter it, for example {example}.</source>
            <translation>{field}: الحقل فارغ. املأه، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field} is empty. Enter who validates the narrative.</source>
            <translation>{field}: الحقل فارغ. أدخل من يعتمد السرد.</translation>
        </message>
        <message>
            <source>{field} is empty. Name the body that decided, or the person who decided alone.</source>
            <translation>{field} فارغ. اذكر الهيئة التي قررت أو الشخص الذي قرر منفرداً.</translation>
        </message>
        <message>
            <source>{field} is empty. Name the person or the entity that has to do it.</source>
            <translation>{field} فارغ. اذكر الشخص أو الكيان الذي عليه القيام به.</translation>
        </message>
        <message>
            <source>{field} is empty. Say both what kind of record it is about, and which.</source>
            <translation>{field} فارغ. اذكر نوع السجل المعني وأي سجل هو.</translation>
        </message>
        <message>
            <source>{field} is empty. Say in a few words what came of it, for example {example}.</source>
            <translation>{field} فارغ. قل بكلمات قليلة ما نتج عنه، مثلاً {example}.</translation>
        </message>
        <message>
            <source>{field} is not answered. Answer it before the narrative is validated.</source>
            <translation>{field}: بلا جواب. أجب قبل اعتماد السرد.</translation>
        </message>
        <message>
            <source>{field} is only shown on this sheet and is not changed by it.</source>
            <translation>{field} معروض فقط في هذه الورقة ولا يتغير بها.</translation>
        </message>
        <message>
            <source>{field} of {value} stays: {count} records name it. Retire it and add another one.</source>
            <translation>{field}: يبقى {value} كما هو، إذ يذكره {count} من السجلات. أوقفه وأضف غيره.</translation>
        </message>
        <message>
            <source>{field} stands in two columns, {first} and {second}; the first is read.</source>
            <translation>{field} في عمودين، {first} و{second}؛ يُقرأ الأول.</translation>
        </message>
        <message>
            <source>{field} {end} is before {other} {start}. Change one of them, for example to {example}.</source>
            <translation>{field}: {end} سابق لـ «{other}»، وهو {start}. غيّر أحدهما، مثلا إلى {example}.</translation>
        </message>
        <message>
            <source>{field} {end} is entered, and the arrangement is marked open-ended. Clear one of them.</source>
            <translation>{field}: أُدخل {end}، ووُضعت على الترتيب علامة «مفتوح المدة». أزل أحدهما.</translation>
        </message>
        <message>
            <source>{field} {value} already uses this agreement under the same arrangement. Change that entry instead.</source>
            <translation>{field} {value} يستخدم هذا الاتفاق بموجب الترتيب نفسه. عدّل ذلك السطر.</translation>
        </message>
        <message>
            <source>{field} {value} comes too early: {party} leaves on {last} and joins again after that. Give {example} or a later day.</source>
            <translation>{field}: {value} مبكر: ينسحب {party} في {last} ويعود بعد ذلك. أدخل {example} أو يوما لاحقا.</translation>
        </message>
        <message>
            <source>{field} {value} does not belong to {other}. Choose one that does.</source>
            <translation>{field}: {value} لا ينتمي إلى {other}. اختر ما ينتمي إليه.</translation>
        </message>
        <message>
            <source>{field} {value} falls into the days of the rate {rate} {currency}, which runs from {start} to {end}. A valid example is {example}.</source>
            <translation>{field} {value} يقع في أيام السعر {rate} {currency} الذي يسري من {start} إلى {end}. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} {value} has not begun yet. A valid example is {example}.</source>
            <translation>{field}: لم يبدأ {value} بعد. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is above {limit}. A valid example is {example}.</source>
            <translation>{field}: القيمة {value} أكبر من {limit}. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is after the day the alert is about, {due}. Put it off to that day at the latest.</source>
            <translation>{field}: {value} يقع بعد اليوم الذي يتعلق به التنبيه، {due}. أجّله إلى ذلك اليوم على أبعد تقدير.</translation>
        </message>
        <message>
            <source>{field} {value} is after the end of {other}. Give {limit} or an earlier day.</source>
            <translation>{field}: {value} بعد نهاية {other}. أدخل {limit} أو يوما سابقا.</translation>
        </message>
        <message>
            <source>{field} {value} is before the arrangement of {service} begins, on {start}. Correct the month, or say in a note why it is entered all the same.</source>
            <translation>{field} {value} قبل بدء ترتيب {service} في {start}. صحح الشهر، أو اذكر في ملاحظة لماذا يُدخل مع ذلك.</translation>
        </message>
        <message>
            <source>{field} {value} is before the arrangement starts. Give {example} or a later day.</source>
            <translation>{field}: {value} قبل بدء الترتيب. أدخل {example} أو يوما لاحقا.</translation>
        </message>
        <message>
            <source>{field} {value} is before the bill was issued, on {day}. Correct the day.</source>
            <translation>{field} {value} قبل إصدار الفاتورة في {day}. صحح اليوم.</translation>
        </message>
        <message>
            <source>{field} {value} is before the day the present terms apply, {example}. Give that day or a later one.</source>
            <translation>{field}: {value} قبل يوم سريان الشروط الحالية، {example}. أدخل ذلك اليوم أو يوما لاحقا.</translation>
        </message>
        <message>
            <source>{field} {value} is before the decision of {day}. Give that day or a later one.</source>
            <translation>{field} {value} قبل القرار المؤرخ {day}. اذكر ذلك اليوم أو يوماً بعده.</translation>
        </message>
        <message>
            <source>{field} {value} is before the first day of the arrangement of {service}, {start}. Correct the day, or record why the service was given without cover.</source>
            <translation>{field} {value} قبل اليوم الأول من ترتيب {service}، {start}. صحح اليوم، أو دوّن لماذا قُدمت الخدمة بلا تغطية.</translation>
        </message>
        <message>
            <source>{field} {value} is before the last signature under the terms in force, {last}. A valid example is {example}.</source>
            <translation>{field}: {value} قبل توقيع الشروط السارية في {last}. مثال صالح: {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is before the request of {day}. Correct one of the two days.</source>
            <translation>{field} {value} قبل الطلب المؤرخ {day}. صحح أحد اليومين.</translation>
        </message>
        <message>
            <source>{field} {value} is before the request of {day}. Correct the day of the request first, if the order was only entered later.</source>
            <translation>{field} {value} قبل الطلب المؤرخ {day}. صحح يوم الطلب أولا إن كان قد أُدخل لاحقا فحسب.</translation>
        </message>
        <message>
            <source>{field} {value} is before the settlement itself, on {day}. Correct the day.</source>
            <translation>{field} {value} قبل التسوية نفسها في {day}. صحح اليوم.</translation>
        </message>
        <message>
            <source>{field} {value} is before {other} starts. Give {limit} or a later day.</source>
            <translation>{field}: {value} قبل بدء {other}. أدخل {limit} أو يوما لاحقا.</translation>
        </message>
        <message>
            <source>{field} {value} is below {limit}. A valid example is {example}.</source>
            <translation>{field}: القيمة {value} أصغر من {limit}. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is in the future. A bill is issued today at the latest.</source>
            <translation>{field} {value} في المستقبل. تُصدر الفاتورة اليوم على أبعد تقدير.</translation>
        </message>
        <message>
            <source>{field} {value} is in the future. A valid example is {example}.</source>
            <translation>{field}: يقع {value} في المستقبل. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is less than was delivered, {delivered}. Say in the reason what was not received.</source>
            <translation>{field} {value} أقل مما سُلّم، {delivered}. اذكر في السبب ما لم يُستلم.</translation>
        </message>
        <message>
            <source>{field} {value} is more than the bill {bill} has left to credit, {balance}. Enter that much at most.</source>
            <translation>{field} {value} أكثر مما بقي لتقييده لحساب الفاتورة {bill}، {balance}. أدخل ذلك المقدار على الأكثر.</translation>
        </message>
        <message>
            <source>{field} {value} is more than was delivered, {delivered}. Confirm that much at most, or enter the further delivery first.</source>
            <translation>{field} {value} أكثر مما سُلّم، {delivered}. أكد ذلك المقدار على الأكثر، أو أدخل التسليم الآخر أولا.</translation>
        </message>
        <message>
            <source>{field} {value} is not above {limit}. A valid example is {example}.</source>
            <translation>{field}: القيمة {value} ليست أكبر من {limit}. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is not ahead. Give a later day, for example {example}.</source>
            <translation>{field} {value} ليس في المستقبل. اذكر يوماً لاحقاً، مثلاً {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is not ahead. Put the alert off to a later day, for example {example}.</source>
            <translation>{field}: {value} ليس يوما مقبلا. أجّل التنبيه إلى يوم لاحق، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is not later than the present end {end}. Give a later day.</source>
            <translation>{field}: {value} ليس بعد النهاية الحالية {end}. أدخل يوما لاحقا.</translation>
        </message>
        <message>
            <source>{field} {value} is not the first day of a month. A valid example is {example}.</source>
            <translation>{field}: ليس {value} أول أيام الشهر. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is not within the days of the rate, which runs from {start} to {end}. Choose a day after its first.</source>
            <translation>{field} {value} ليس ضمن أيام السعر الذي يسري من {start} إلى {end}. اختر يوما بعد أوله.</translation>
        </message>
        <message>
            <source>{field} {value} is outside the days of the agreement {other}. The limit is {limit}.</source>
            <translation>{field}: {value} خارج مدة الاتفاق {other}. الحد هو {limit}.</translation>
        </message>
        <message>
            <source>{field} {value} is outside the days of the agreement, {start} to {end}. Correct the day, or say in the note why it was ordered all the same.</source>
            <translation>{field} {value} خارج مدة الاتفاق من {start} إلى {end}. صحّح اليوم، أو بيّن في الملاحظة سبب الطلب مع ذلك.</translation>
        </message>
        <message>
            <source>{field} {value} is outside the days of the body {body}. Give a day from {start} to {end}.</source>
            <translation>{field} {value} خارج مدة الهيئة {body}. اذكر يوماً من {start} إلى {end}.</translation>
        </message>
        <message>
            <source>{field} {value} is outside the days of {other}. The limit is {limit}.</source>
            <translation>{field}: {value} خارج مدة {other}. الحد هو {limit}.</translation>
        </message>
        <message>
            <source>{field} {value} is past. Choose a day ahead, for example {example}.</source>
            <translation>{field} {value} مضى. اختر يوما قادما، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field} {value} neither holds nor uses this agreement. Add it to the users first.</source>
            <translation>{field} {value} ليس صاحب هذا الاتفاق ولا مستخدمًا له. أضفه إلى المستخدمين أولًا.</translation>
        </message>
        <message>
            <source>{field} {value} would leave less than nothing: {delivered} was delivered so far. Enter a smaller correction.</source>
            <translation>{field} {value} يترك أقل من لا شيء: سُلّم حتى الآن {delivered}. أدخل تصحيحا أصغر.</translation>
        </message>
        <message>
            <source>{field} {value} would leave {other}, which stands below, outside. Change that one first.</source>
            <translation>{field}: {value} يترك {other} المندرج تحته خارج المدة. غيّر ذاك أولا.</translation>
        </message>
        <message>
            <source>{field} {value} {currency} is above what is open of {bill}, {balance} {currency}. Enter that much at most.</source>
            <translation>{field} {value} {currency} فوق ما بقي مفتوحا من {bill}، {balance} {currency}. أدخل ذلك المقدار على الأكثر.</translation>
        </message>
        <message>
            <source>{field} {value}: no signed arrangement covers {service} on that day. Have it signed or extended first, or record why the service was given without cover.</source>
            <translation>{field} {value}: لا ترتيب موقعا يغطي {service} في ذلك اليوم. اعمل على توقيعه أو تمديده أولا، أو دوّن لماذا قُدمت الخدمة بلا تغطية.</translation>
        </message>
        <message>
            <source>{field} “{value}” already holds this role on these days, from {start}. End that one first, or give other days.</source>
            <translation>{field} «{value}» يتولى هذا الدور بالفعل في هذه الأيام منذ {start}. أنهه أولاً أو اذكر أياماً أخرى.</translation>
        </message>
        <message>
            <source>{field} “{value}” already stands below this arrangement. Choose another one, for example {example}.</source>
            <translation>{field}: «{value}» مدرج أصلا تحت هذا الترتيب. اختر غيره، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” already takes part in the service. A valid example is {example}.</source>
            <translation>{field}: «{value}» يشارك أصلا في الخدمة. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” can be in {choices}. Write the three letters of the currency.</source>
            <translation>{field}: «{value}» قد يكون بإحدى هذه العملات: {choices}. اكتب الأحرف الثلاثة للعملة.</translation>
        </message>
        <message>
            <source>{field} “{value}” can be of two centuries. Write the year with four digits, for example {example}.</source>
            <translation>{field}: «{value}» قد يكون من قرنين مختلفين. اكتب السنة بأربعة أرقام، مثل {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” can be read with a decimal sign or with thousands. Type it without thousands, or with another number of decimals, for example {example}.</source>
            <translation>{field}: يمكن أن تُقرأ «{value}» بفاصلة عشرية أو بفاصل للآلاف. اكتبها من دون فاصل للآلاف، أو بعدد آخر من المنازل العشرية، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” can mean {codes}. Write one of them, for example {example}.</source>
            <translation>{field}: يمكن أن يعني «{value}» أيا مما يلي: {codes}. اكتب واحدا منها، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” can mean {first} or {second}. Write the month as a word, for example {example}.</source>
            <translation>{field}: يمكن أن يعني «{value}» إما {first} وإما {second}. اكتب اسم الشهر بالحروف، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” cannot be changed once the record is saved; it stays {kept}. Make a new record instead.</source>
            <translation>{field}: لا يمكن تغيير «{value}» بعد حفظ القيد؛ وتبقى القيمة {kept}. أنشئ قيدا جديدا بدلا من ذلك.</translation>
        </message>
        <message>
            <source>{field} “{value}” does not fit the decimal sign of its column, settled by {cell} “{other}”. Write it in the same way, for example {example}.</source>
            <translation>{field}: «{value}» لا يوافق العلامة العشرية لعموده التي حدّدتها {cell} «{other}». اكتبه بالطريقة نفسها، مثل {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” does not fit the order of day and month of its column, settled by {cell} “{other}”. Write it in the same order, or as {example}.</source>
            <translation>{field}: «{value}» لا يوافق ترتيب اليوم والشهر في عموده الذي حدّدته {cell} «{other}». اكتبه بالترتيب نفسه، أو هكذا: {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has more than {limit} digits, which no spreadsheet keeps as a number. Write it as text, or correct it.</source>
            <translation>{field}: «{value}» فيه أكثر من {limit} رقمًا، ولا يحفظ أي برنامج جداول ذلك كعدد. اكتبه كنص أو صحّحه.</translation>
        </message>
        <message>
            <source>{field} “{value}” has no currency. Choose the currency first, for example {example}.</source>
            <translation>{field}: «{value}» بلا عملة. اختر العملة أولا، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has no currency. Write its three letters, for example USD.</source>
            <translation>{field}: «{value}» بلا عملة. اكتب أحرفها الثلاثة، مثل USD.</translation>
        </message>
        <message>
            <source>{field} “{value}” has signed and stays on record. Enter the day it leaves instead, in the field {example}.</source>
            <translation>{field}: وقّع «{value}» فيبقى مسجّلا. أدخل بدلا من ذلك يوم انسحابه، في الحقل {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has to be signed. Move it to signing first.</source>
            <translation>{field}: يجب توقيع «{value}». انقله أولا إلى مرحلة التوقيع.</translation>
        </message>
        <message>
            <source>{field} “{value}” has too many decimals: at most {places} are kept. A valid example is {example}.</source>
            <translation>{field}: في «{value}» منازل عشرية أكثر مما ينبغي: يُحفظ منها {places} على الأكثر. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has too many decimals: {currency} takes {places}.</source>
            <translation>{field}: «{value}» فيه منازل عشرية زائدة: عملة {currency} تأخذ {places}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has too many decimals: {currency} takes {places}. A valid example is {example}.</source>
            <translation>{field}: في «{value}» منازل عشرية أكثر مما ينبغي: عددها للعملة {currency} هو {places}. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has {length} characters; at most {limit} fit. Shorten it, for example to {example}.</source>
            <translation>{field}: عدد أحرف «{value}» هو {length}؛ والحد الأقصى {limit}. اختصرها، مثلا إلى {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has {length} characters; at most {limit} fit. Shorten it.</source>
            <translation>{field}: «{value}» فيه {length} حرفًا، والحد الأقصى {limit}. اختصره.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a character that cannot be kept, {sign} at place {place}. Delete it; a valid example is {example}.</source>
            <translation>{field}: تحتوي «{value}» على رمز لا يمكن حفظه، وهو {sign} في الموضع {place}. احذفه؛ ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a character that cannot be kept. Delete it.</source>
            <translation>{field}: «{value}» فيه حرف لا يمكن حفظه. احذفه.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a line break. Write it in one line, for example {example}.</source>
            <translation>{field}: تحتوي «{value}» على فاصل أسطر. اكتبها في سطر واحد، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a line break. Write it in one line.</source>
            <translation>{field}: «{value}» فيه فاصل أسطر. اكتبه في سطر واحد.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a writing-direction mark without its partner, {sign} at place {place}. Delete it; a valid example is {example}.</source>
            <translation>{field}: تحتوي «{value}» على علامة لاتجاه الكتابة من دون قرينتها، وهي {sign} في الموضع {place}. احذفها؛ ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a writing-direction mark without its partner. Delete it.</source>
            <translation>{field}: «{value}» فيه علامة اتجاه كتابة بلا علامتها المقابلة. احذفها.</translation>
        </message>
        <message>
            <source>{field} “{value}” is a month, and a day is wanted. A valid example is {example}.</source>
            <translation>{field}: «{value}» شهر، والمطلوب يوم. مثال صحيح: {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is a number, and not the number of a day. A valid example is {example}.</source>
            <translation>{field}: «{value}» رقم، وليس رقم يوم. مثال صحيح: {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is a percentage, and none is wanted here. A valid example is {example}.</source>
            <translation>{field}: «{value}» نسبة مئوية، ولا يُنتظر هنا نسبة. مثال صحيح: {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is above {limit}. A valid example is {example}.</source>
            <translation>{field}: «{value}» أكبر من {limit}. مثال صحيح: {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is already a party, and each takes part once. A valid example is {example}.</source>
            <translation>{field}: «{value}» طرف أصلا، وكل طرف يشارك مرة واحدة. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is already attached here. A valid example is {example}.</source>
            <translation>{field}: «{value}» مرفقة هنا أصلا. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is already on record. Add to that person, or write the name so that the two can be told apart.</source>
            <translation>{field} «{value}» موجود في السجل. أكمل ذلك الشخص أو اكتب الاسم بما يميز بينهما.</translation>
        </message>
        <message>
            <source>{field} “{value}” is already the name of a body. Choose another name.</source>
            <translation>{field} «{value}» اسم هيئة أخرى. اختر اسماً آخر.</translation>
        </message>
        <message>
            <source>{field} “{value}” is already used. A free one is {example}.</source>
            <translation>{field}: «{value}» مستخدم أصلا. ومن المتاح {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is below {limit}. A valid example is {example}.</source>
            <translation>{field}: «{value}» أقل من {limit}. مثال صحيح: {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is neither yes nor no. A valid example is {example}.</source>
            <translation>{field}: «{value}» ليست نعم ولا لا. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is no longer used. Choose another one, for example {example}.</source>
            <translation>{field}: لم يعد «{value}» مستخدما. اختر غيره، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a code. A valid example is {example}.</source>
            <translation>{field}: «{value}» ليس رمزًا. مثال صحيح: {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a currency. A valid example is {example}.</source>
            <translation>{field}: «{value}» ليست عملة. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a date. A valid example is {example}.</source>
            <translation>{field}: «{value}» ليس تاريخا. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a month. A valid example is {example}.</source>
            <translation>{field}: «{value}» ليس شهرا. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a number. A valid example is {example}.</source>
            <translation>{field}: «{value}» ليس رقما. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a record of this kind. Choose one from the list.</source>
            <translation>{field} «{value}» ليس سجلاً من هذا النوع. اختر واحداً من القائمة.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a reference. A valid example is {example}.</source>
            <translation>{field}: «{value}» ليس مرجعا. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not a whole number. A valid example is {example}.</source>
            <translation>{field}: «{value}» ليس عددا صحيحا. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not an identifier. A valid example is {example}.</source>
            <translation>{field}: «{value}» ليس معرّفا. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not in the list.</source>
            <translation>{field}: «{value}» ليس في القائمة.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not in the list. A valid example is {example}.</source>
            <translation>{field}: «{value}» غير وارد في القائمة. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not in the list. The nearest is {example}.</source>
            <translation>{field}: «{value}» ليس في القائمة. الأقرب هو {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not in the register. A valid example is {example}.</source>
            <translation>{field}: “{value}” غير موجود في السجل. مثال صالح: {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not of the right kind. A valid example is {example}.</source>
            <translation>{field}: «{value}» ليس من النوع الصحيح. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not the first day of a month. A valid example is {example}.</source>
            <translation>{field}: «{value}» ليس اليوم الأول من شهر. مثال صحيح: {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is outside the years that are kept. A valid example is {example}.</source>
            <translation>{field}: «{value}» خارج السنوات المحفوظة. مثال صحيح: {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is outside the years {low} to {high}. A valid example is {example}.</source>
            <translation>{field}: يقع «{value}» خارج السنوات من {low} إلى {high}. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is shorter than the other codes, which have {length} figures: its leading zeros may be lost. Write the whole code as text.</source>
            <translation>{field}: «{value}» أقصر من الرموز الأخرى التي فيها {length} أرقام: ربما ضاعت أصفاره الأولى. اكتب الرمز كاملًا كنص.</translation>
        </message>
        <message>
            <source>{field} “{value}” is the body that decided. Choose the body the matter goes to.</source>
            <translation>{field} «{value}» هي الهيئة التي قررت. اختر الهيئة التي تُحال إليها المسألة.</translation>
        </message>
        <message>
            <source>{field} “{value}” is the person itself. Choose the person who is stood in for.</source>
            <translation>{field} «{value}» هو الشخص نفسه. اختر الشخص الذي يُناب عنه.</translation>
        </message>
        <message>
            <source>{field} “{value}” is the record itself. Choose another one, for example {example}.</source>
            <translation>{field}: «{value}» هو القيد نفسه. اختر غيره، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is the short form a spreadsheet gives a long number. Write the whole code as text.</source>
            <translation>{field}: «{value}» صيغة مختصرة يعطيها برنامج الجداول لرقم طويل. اكتب الرمز كاملًا كنص.</translation>
        </message>
        <message>
            <source>{field} “{value}” is the short form of a longer number. Write it with all its digits, for example {example}.</source>
            <translation>{field}: «{value}» صيغة مختصرة لرقم أطول. اكتبه بجميع أرقامه، مثل {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is too large to be kept. A valid example is {example}.</source>
            <translation>{field}: «{value}» أكبر من أن يُحفظ. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” left on {last}. Choose a person who is still here on {day}.</source>
            <translation>{field} «{value}» غادر في {last}. اختر شخصاً ما زال هنا في {day}.</translation>
        </message>
        <message>
            <source>{field} “{value}” names another currency than {currency}. A valid example is {example}.</source>
            <translation>{field}: تذكر «{value}» عملة غير {currency}. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” names the currency {named}, and none is wanted here. A valid example is {example}.</source>
            <translation>{field}: «{value}» يذكر العملة {named}، ولا تُنتظر هنا عملة. مثال صحيح: {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” names {named}, but the row is in {currency}. Correct one of them.</source>
            <translation>{field}: «{value}» يذكر {named} بينما السطر بعملة {currency}. صحّح أحدهما.</translation>
        </message>
        <message>
            <source>{field} “{value}” needs no signatures. Record the agreement at once, with its evidence.</source>
            <translation>{field}: «{value}» لا يتطلب توقيعات. سجّل الاتفاق مباشرة مع الدليل عليه.</translation>
        </message>
        <message>
            <source>{field} “{value}” would make {depth} levels; at most {limit} are allowed. Choose a parent further up, for example {example}.</source>
            <translation>{field}: «{value}» يجعل عدد المستويات {depth}؛ والحد الأقصى المسموح به {limit}. اختر مستوى أعلى، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}”: its month does not have so many days. A valid example is {example}.</source>
            <translation>{field}: «{value}»: ليس في شهره هذا العدد من الأيام. مثال صحيح: {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}”: {month} {year} has {days} days. A valid example is {example}.</source>
            <translation>{field}: «{value}»: عدد أيام {month} {year} هو {days}. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field}: a letter of assist needs a Government among them, and “{value}” has none. Add one, for example {example}.</source>
            <translation>{field}: يتطلب طلب التوريد أن تكون بينها حكومة، وليس في «{value}» أي حكومة. أضف حكومة، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field}: a role for the whole office takes no single record. Leave it empty.</source>
            <translation>{field}: الدور الخاص بالمكتب كله لا يخص سجلاً واحداً. اتركه فارغاً.</translation>
        </message>
        <message>
            <source>{field}: a role that is not for the whole office needs the record it is for. Choose it.</source>
            <translation>{field}: الدور الذي لا يخص المكتب كله يحتاج إلى السجل الذي يخصه. اختره.</translation>
        </message>
        <message>
            <source>{field}: answer agree or disagree for each bill; {value} has no answer.</source>
            <translation>{field}: أجب «أوافق» أو «لا أوافق» عن كل فاتورة؛ الفاتورة {value} بلا إجابة.</translation>
        </message>
        <message>
            <source>{field}: nothing is agreed on how long before a party may leave. Give the day it leaves.</source>
            <translation>{field}: لم يُتفق على المهلة التي يجوز بعدها لطرف أن ينسحب. أدخل يوم انسحابه.</translation>
        </message>
        <message>
            <source>{field}: premises in use stay so; “{value}” is a step before. Record the hand-back instead when they are given up.</source>
            <translation>{field}: أماكن العمل المستخدمة تبقى كذلك؛ «{value}» مرحلة سابقة. سجّل الإعادة عند التخلي عنها.</translation>
        </message>
        <message>
            <source>{field}: premises that are not shared with the Government are not managed by it. Tick “{other}” first.</source>
            <translation>{field}: أماكن العمل غير المشتركة مع الحكومة لا تديرها الحكومة. ضع علامة على «{other}» أولًا.</translation>
        </message>
        <message>
            <source>{field}: several records of the sheet are called “{value}”, and the hidden column that tells them apart is gone. Hand the list out again.</source>
            <translation>{field}: عدة سجلات في الورقة تحمل الاسم «{value}»، وقد اختفى العمود المخفي الذي يميز بينها. سلِّم القائمة مرة أخرى.</translation>
        </message>
        <message>
            <source>{field}: signed terms do not change. Amend the arrangement: {value} stays as signed, and the amendment takes effect from its own day.</source>
            <translation>{field}: الشروط الموقعة لا تتغير. عدّل الترتيب: يبقى {value} كما وُقّع، ويسري التعديل من يومه.</translation>
        </message>
        <message>
            <source>{field}: the agreement is in {currency}, and so are the orders under it. Enter the amount in {currency}.</source>
            <translation>{field}: الاتفاق بعملة {currency} وكذلك طلباته. أدخل المبلغ بعملة {currency}.</translation>
        </message>
        <message>
            <source>{field}: the bill {value} is agreed to, and yet another figure stands beside it. Answer that you disagree, or clear the figure.</source>
            <translation>{field}: الفاتورة {value} موافق عليها، ومع ذلك يرد بجانبها رقم آخر. أجب «لا أوافق» أو امسح الرقم.</translation>
        </message>
        <message>
            <source>{field}: the bill {value} is not agreed to; enter your own figure, 0 if you owe nothing.</source>
            <translation>{field}: الفاتورة {value} غير مقبولة؛ أدخل رقمكم، أو 0 إن لم يكن عليكم شيء.</translation>
        </message>
        <message>
            <source>{field}: the cell holds a formula without a result. Open the file, save it again, or type the value.</source>
            <translation>{field}: في الخلية صيغة بلا نتيجة. افتح الملف واحفظه مرة أخرى أو اكتب القيمة.</translation>
        </message>
        <message>
            <source>{field}: the cell shows the error {value}. Correct it in the sheet.</source>
            <translation>{field}: تعرض الخلية الخطأ {value}. صحّحها في الورقة.</translation>
        </message>
        <message>
            <source>{field}: the spreadsheet holds the day {value}, not a number. Type the number again, for example {example}.</source>
            <translation>{field}: تحتوي الورقة على اليوم {value} لا على رقم. اكتب الرقم من جديد، مثل {example}.</translation>
        </message>
        <message>
            <source>{field}: the spreadsheet made the day {value} of the code. Write the code as text.</source>
            <translation>{field}: حوّل برنامج الجداول الرمز إلى اليوم {value}. اكتب الرمز كنص.</translation>
        </message>
        <message>
            <source>{field}: the use belongs to {value}, not to the entity that orders. Choose the use of that entity.</source>
            <translation>{field}: الاستخدام يخص {value} لا الكيان الطالب. اختر استخدام ذلك الكيان.</translation>
        </message>
        <message>
            <source>{field}: there is no “{value}” in the register. Write it as the register has it.</source>
            <translation>{field}: لا يوجد «{value}» في السجل. اكتبه كما هو في السجل.</translation>
        </message>
        <message>
            <source>{field}: this meeting was one of another body, {body}. Choose a meeting of the body that decided.</source>
            <translation>{field}: هذا الاجتماع لهيئة أخرى هي {body}. اختر اجتماعاً للهيئة التي قررت.</translation>
        </message>
        <message>
            <source>{field}: what is corrected must be a delivery of {value} itself. Choose one of its lines.</source>
            <translation>{field}: ما يُصحَّح يجب أن يكون تسليما تابعا لـ {value} نفسه. اختر أحد بنوده.</translation>
        </message>
        <message>
            <source>{field}: with this order {total} would be called off, more than the ceiling of {ceiling}. Correct the amount, or say in the note why it was ordered all the same.</source>
            <translation>{field}: بهذا الطلب يصبح المطلوب {total}، أكثر من السقف {ceiling}. صحّح المبلغ، أو بيّن في الملاحظة سبب الطلب مع ذلك.</translation>
        </message>
        <message>
            <source>{field}: {count} given, an arrangement has at least 2. Add one, for example {example}.</source>
            <translation>{field}: عدد ما أُدخل {count}، ولا يقل العدد في أي ترتيب عن 2. أضف طرفا، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field}: {value} does not need to rely on itself. Choose another entity.</source>
            <translation>{field}: لا حاجة إلى أن يعتمد {value} على نفسه. اختر كيانًا آخر.</translation>
        </message>
        <message>
            <source>{field}: {value} holds the agreement itself and needs no leave to use it. Choose another entity.</source>
            <translation>{field}: {value} هو صاحب الاتفاق ولا يحتاج إلى إذن لاستخدامه. اختر كيانًا آخر.</translation>
        </message>
        <message>
            <source>{field}: {value} takes no part in the record here. Add parties by an import of parties, participants on the page of the service.</source>
            <translation>{field}: {value} لا يشارك في السجل هنا. أضف الأطراف باستيراد الأطراف، والمشاركين في صفحة الخدمة.</translation>
        </message>
        <message>
            <source>{field}: “{value}” is none of the answers. They are: {choices}.</source>
            <translation>{field}: «{value}» ليست من الإجابات. الإجابات هي: {choices}.</translation>
        </message>
        <message>
            <source>{field}: “{value}” is not a currency. Write its three letters, for example USD.</source>
            <translation>{field}: «{value}» ليست عملة. اكتب أحرفها الثلاثة، مثل USD.</translation>
        </message>
        <message>
            <source>{field}: “{value}” names {count} records. Change it in the register instead.</source>
            <translation>{field}: يدل «{value}» على {count} من السجلات. غيّره في السجل.</translation>
        </message>
    </context>
    <context>
        <name>RunColumns</name>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغير</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>الكيان</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>الصنف</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>السطر</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Parties</source>
            <translation>الأطراف</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>الحساب</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Worked out</source>
            <translation>حُسب</translation>
        </message>
    </context>
    <context>
        <name>RunsPart</name>
        <message>
            <source>Compare with</source>
            <translation>مقارنة مع</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>المقارنة</translation>
        </message>
        <message>
            <source>Its inputs were changed.</source>
            <translation>تغيّرت مدخلاته.</translation>
        </message>
        <message>
            <source>Nothing was shared out yet.</source>
            <translation>لم يُقسَّم شيء بعد.</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>الحسابات</translation>
        </message>
        <message>
            <source>Set it aside…</source>
            <translation>تنحيته…</translation>
        </message>
        <message>
            <source>Set the run aside</source>
            <translation>تنحية الحساب</translation>
        </message>
        <message>
            <source>Show its shares</source>
            <translation>إظهار حصصه</translation>
        </message>
        <message>
            <source>These differ: {codes}.</source>
            <translation>هذه تختلف: {codes}.</translation>
        </message>
        <message>
            <source>This run is set aside already.</source>
            <translation>هذا الحساب منحّى من قبل.</translation>
        </message>
        <message>
            <source>Work it out again</source>
            <translation>إعادة حسابه</translation>
        </message>
        <message>
            <source>{run} does not give the shares that are on record.</source>
            <translation>لا يعطي {run} الحصص المسجلة.</translation>
        </message>
        <message>
            <source>{run} gives the same shares again, to the smallest unit.</source>
            <translation>يعطي {run} الحصص نفسها من جديد حتى أصغر وحدة.</translation>
        </message>
        <message>
            <source>{run} stays on record as it was, and counts no more.</source>
            <translation>يبقى {run} مسجلًا كما كان ولا يُحتسب بعد الآن.</translation>
        </message>
    </context>
    <context>
        <name>Said</name>
        <message>
            <source>An arrangement like this is in the register already: {choices}. Look whether it is the same, or say with --anyway TEXT why a further one is logged.</source>
            <translation>يوجد في السجل ترتيب مشابه بالفعل: {choices}. تحقق مما إذا كان هو نفسه، أو اذكر باستخدام --anyway TEXT سبب تسجيل ترتيب آخر.</translation>
        </message>
        <message>
            <source>Closed: {reference}.</source>
            <translation>أُغلق: {reference}.</translation>
        </message>
        <message>
            <source>Codes that are not known: {codes}.</source>
            <translation>رموز غير معروفة: {codes}.</translation>
        </message>
        <message>
            <source>Imported: {subject}.</source>
            <translation>استورد: {subject}.</translation>
        </message>
        <message>
            <source>Line {line} was left out.</source>
            <translation>تُرك السطر {line} جانبا.</translation>
        </message>
        <message>
            <source>No document “{value}” is in force there. There are: {choices}.</source>
            <translation>لا توجد وثيقة نافذة باسم «{value}» هناك. الموجود: {choices}.</translation>
        </message>
        <message>
            <source>Nobody knows these columns: {headings}.</source>
            <translation>لا يعرف أحد هذه الأعمدة: {headings}.</translation>
        </message>
        <message>
            <source>Not in this list: {codes}.</source>
            <translation>غير واردة في هذه القائمة: {codes}.</translation>
        </message>
        <message>
            <source>Nothing differs.</source>
            <translation>لا يوجد أي اختلاف.</translation>
        </message>
        <message>
            <source>Nothing matches.</source>
            <translation>لا يوجد ما يطابق.</translation>
        </message>
        <message>
            <source>Nothing to remark in {path}.</source>
            <translation>لا توجد ملاحظات على {path}.</translation>
        </message>
        <message>
            <source>Nothing was written. Answer what is asked with --answers, and leave out what is refused with --leave-out refused.</source>
            <translation>لم يكتب شيء. أجب عما يسأل عنه بالخيار --answers، واترك المرفوض جانبا بالخيار --leave-out refused.</translation>
        </message>
        <message>
            <source>Put off: {alert}, {title}.</source>
            <translation>أُجّل: {alert}، {title}.</translation>
        </message>
        <message>
            <source>Say which store the backup goes to: --store PATH.</source>
            <translation>حدّد المخزن الذي تُستعاد إليه النسخة الاحتياطية: --store PATH.</translation>
        </message>
        <message>
            <source>Several acts begin with {value}. Give more digits.</source>
            <translation>تبدأ عدة عمليات بـ {value}. اكتب المزيد من الأرقام.</translation>
        </message>
        <message>
            <source>Several files at once can only be returned forms. Import other files one at a time.</source>
            <translation>لا تكون عدة ملفات معاً إلا استمارات عائدة. استورد الملفات الأخرى واحداً واحداً.</translation>
        </message>
        <message>
            <source>Stopped; nothing was changed.</source>
            <translation>أُوقف العمل؛ ولم يتغير شيء.</translation>
        </message>
        <message>
            <source>Taken back: {act}, {subject}.</source>
            <translation>تم التراجع عن {act}، {subject}.</translation>
        </message>
        <message>
            <source>Taken note of: {alert}, {title}.</source>
            <translation>أُحيط علما: {alert}، {title}.</translation>
        </message>
        <message>
            <source>Taken up again: {alert}, {title}.</source>
            <translation>أُعيد طرحه: {alert}، {title}.</translation>
        </message>
        <message>
            <source>The backup {file} is now the store {path}.</source>
            <translation>أصبحت النسخة الاحتياطية {file} الآن المخزن {path}.</translation>
        </message>
        <message>
            <source>The backup {file} is now the store {path}; the old one was moved to {aside}.</source>
            <translation>أصبحت النسخة الاحتياطية {file} الآن المخزن {path}؛ ونُقل المخزن السابق إلى {aside}.</translation>
        </message>
        <message>
            <source>The calendar is {path}: {count} days.</source>
            <translation>التقويم هو {path}: عدد الأيام {count}.</translation>
        </message>
        <message>
            <source>The copy is {path}; it was opened and checked.</source>
            <translation>النسخة هي {path}؛ وقد فُتحت وفُحصت.</translation>
        </message>
        <message>
            <source>The day from which the amendment applies is missing. Give it, for example --from 2026-10-01.</source>
            <translation>يوم سريان التعديل ناقص. أدخله، مثلا --from 2026-10-01.</translation>
        </message>
        <message>
            <source>The day {day} is still to come; the register can be shown as of today at the latest.</source>
            <translation>لم يحن اليوم {day} بعد؛ ويمكن عرض السجل كما هو في تاريخ اليوم على أبعد تقدير.</translation>
        </message>
        <message>
            <source>The demonstration mission is in {path}: {count} records as of {day}.</source>
            <translation>البعثة التجريبية موجودة في {path}: عدد القيود {count} في {day}.</translation>
        </message>
        <message>
            <source>The file “{value}” of --{field} is no JSON object of texts.</source>
            <translation>الملف “{value}” للخيار --{field} ليس كائن JSON من نصوص.</translation>
        </message>
        <message>
            <source>The filled workbook is {path}: {count} cells.</source>
            <translation>المصنَّف المملوء هو {path}: {count} من الخلايا.</translation>
        </message>
        <message>
            <source>The gender figure {kpi} of {service}, {day}, has no validated narrative.</source>
            <translation>الرقم الجنساني {kpi} للخدمة {service} في {day} بلا سرد معتمد.</translation>
        </message>
        <message>
            <source>The handover pack is {path}: {rows}.</source>
            <translation>ملف التسليم هو {path}: {rows}.</translation>
        </message>
        <message>
            <source>The kind of service {code} is added.</source>
            <translation>أضيف نوع الخدمة {code}.</translation>
        </message>
        <message>
            <source>The kind of service {code} is in use again.</source>
            <translation>أعيد استعمال نوع الخدمة {code}.</translation>
        </message>
        <message>
            <source>The kind of service {code} is retired on {day}.</source>
            <translation>أوقف نوع الخدمة {code} في {day}.</translation>
        </message>
        <message>
            <source>The last day {value} is before the first, {first}. Write the earlier day first.</source>
            <translation>اليوم الأخير {value} سابق لليوم الأول {first}. اكتب اليوم الأسبق أولا.</translation>
        </message>
        <message>
            <source>The list counts only from {day}, which is more than a month ahead.</source>
            <translation>لا تسري القائمة إلا من {day}، أي بعد أكثر من شهر.</translation>
        </message>
        <message>
            <source>The list of {day} holds {count} rates: {new} new, {changed} changed, {unchanged} unchanged. Nothing was written.</source>
            <translation>تحتوي قائمة {day} على {count} من الأسعار: جديدة {new}، معدَّلة {changed}، بلا تغيير {unchanged}. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>The list of {day} is taken in: {new} new, {changed} changed, {unchanged} unchanged.</source>
            <translation>أُدخلت قائمة {day}: جديدة {new}، معدَّلة {changed}، بلا تغيير {unchanged}.</translation>
        </message>
        <message>
            <source>The mapping is {path}: {count} places are proposed and {left} are left open. Look it over.</source>
            <translation>ملف الربط هو {path}: اقتُرح {count} من المواضع وبقي {left} مفتوحًا. راجعه.</translation>
        </message>
        <message>
            <source>The mapping {name} is kept as version {version}.</source>
            <translation>حُفظ الربط {name} بوصفه النسخة {version}.</translation>
        </message>
        <message>
            <source>The mapping {name} is removed.</source>
            <translation>أُزيل الربط {name}.</translation>
        </message>
        <message>
            <source>The party “{value}” has no role. Write CODE:ROLE, for example WFP:CLIENT.</source>
            <translation>الطرف «{value}» بلا دور. اكتب CODE:ROLE، مثلا WFP:CLIENT.</translation>
        </message>
        <message>
            <source>The period {value} ends before it begins. Write the earlier month first, for example 2025-07..2026-06.</source>
            <translation>تنتهي الفترة {value} قبل أن تبدأ. اكتب الشهر الأسبق أولا، مثلا 2025-07..2026-06.</translation>
        </message>
        <message>
            <source>The program met a fault of its own; nothing that was saved is lost. It is written down in {path}.</source>
            <translation>صادف البرنامج خللا من داخله؛ ولم يُفقد شيء مما حُفظ. وقد دُوّن في {path}.</translation>
        </message>
        <message>
            <source>The service {value} has no rate on {day}.</source>
            <translation>ليس للخدمة {value} سعر في {day}.</translation>
        </message>
        <message>
            <source>The signature “{value}” is not written as PARTY:DATE, for example WFP:2026-10-01.</source>
            <translation>التوقيع «{value}» غير مكتوب بصيغة طرف:تاريخ، مثلا WFP:2026-10-01.</translation>
        </message>
        <message>
            <source>The statement is {path}: {rows} lines.</source>
            <translation>الكشف هو {path}: {rows} من البنود.</translation>
        </message>
        <message>
            <source>The window needs PySide6, which is not installed: {reason}. The commands work without it; install it with: pip install PySide6-Essentials.</source>
            <translation>تحتاج النافذة إلى PySide6، وهي غير مثبتة: {reason}. وتعمل الأوامر من دونها؛ ثبّتها بالأمر: pip install PySide6-Essentials.</translation>
        </message>
        <message>
            <source>The window needs a screen, and none is named by DISPLAY or WAYLAND_DISPLAY. The commands work without one; list them with: commonservices --help.</source>
            <translation>تحتاج النافذة إلى شاشة، ولا يحدد DISPLAY ولا WAYLAND_DISPLAY أي شاشة. وتعمل الأوامر من دونها؛ اعرضها بالأمر: commonservices --help.</translation>
        </message>
        <message>
            <source>The workbook is {path}: {count} offices, {missing} missing, {remarks} remarks.</source>
            <translation>المصنَّف هو {path}: {count} من المكاتب، والناقص {missing}، والملاحظات {remarks}.</translation>
        </message>
        <message>
            <source>The workbook is {path}: {rows} rows to fill in.</source>
            <translation>المصنف هو {path}: {rows} من الصفوف للتعبئة.</translation>
        </message>
        <message>
            <source>The workbook is {path}: {rows}.</source>
            <translation>المصنف هو {path}: {rows}.</translation>
        </message>
        <message>
            <source>There is already an office in {path}: {office}. Choose another file with --store.</source>
            <translation>يوجد أصلا مكتب في {path}: {office}. اختر ملفا آخر بالخيار --store.</translation>
        </message>
        <message>
            <source>There is no act that can be taken back.</source>
            <translation>لا توجد عملية يمكن التراجع عنها.</translation>
        </message>
        <message>
            <source>There is no act {value}. List them with: undo --list.</source>
            <translation>لا توجد عملية {value}. اعرض العمليات بالأمر: undo --list.</translation>
        </message>
        <message>
            <source>There is no field {field} here. The fields are: {fields}.</source>
            <translation>لا يوجد هنا حقل {field}. والحقول هي: {fields}.</translation>
        </message>
        <message>
            <source>There is no open action “{value}”. List them with: decisions --open.</source>
            <translation>لا يوجد إجراء مفتوح «{value}». اعرضها بالأمر: decisions --open.</translation>
        </message>
        <message>
            <source>There is no rate card “{value}”. A valid example is {example}.</source>
            <translation>لا توجد قائمة أسعار «{value}». ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>There is no row “{value}” to leave out. The first row is {example}.</source>
            <translation>لا يوجد صف «{value}» لاستبعاده. الصف الأول هو {example}.</translation>
        </message>
        <message>
            <source>This is what follows if {who} left after {day}.</source>
            <translation>هذا ما يترتب إذا غادر {who} بعد {day}.</translation>
        </message>
        <message>
            <source>{count} bills are drafted; {left} things are left out.</source>
            <translation>أُعدت {count} من مسودات الفواتير؛ تُرك {left} من العناصر.</translation>
        </message>
        <message>
            <source>{count} changed.</source>
            <translation>عُدِّل: {count}.</translation>
        </message>
        <message>
            <source>{count} documents are what was attached.</source>
            <translation>{count} من الوثائق مطابقة لما أُرفق.</translation>
        </message>
        <message>
            <source>{count} findings in {path}.</source>
            <translation>عدد الملاحظات على {path} هو {count}.</translation>
        </message>
        <message>
            <source>{count} of the values were changed again since: {fields}. Say --keep to leave those as they are, or --take-back to take them back as well.</source>
            <translation>عدد القيم التي تغيرت مرة أخرى بعد ذلك {count}: {fields}. أضف --keep لتركها كما هي، أو --take-back للتراجع عنها أيضا.</translation>
        </message>
        <message>
            <source>{count} shown.</source>
            <translation>عدد المعروض: {count}.</translation>
        </message>
        <message>
            <source>{currency} moves from {before} to {rate}: {percent} per cent.</source>
            <translation>{currency} تنتقل من {before} إلى {rate}: {percent} في المائة.</translation>
        </message>
        <message>
            <source>{file}, read as {target}: {added} to add, {changed} to change, {unchanged} unchanged, {refused} refused, {asked} waiting; {missing} here are not mentioned.</source>
            <translation>{file}، قرئ على أنه {target}: {added} للإضافة، {changed} للتغيير، {unchanged} دون تغيير، {refused} مرفوضة، {asked} في الانتظار؛ {missing} هنا غير مذكورة.</translation>
        </message>
        <message>
            <source>{office} is no mission of the list. Give name, kind and fiscal year, for example --name “Regional centre” --kind SERVICE_CENTRE --calendar JUL_JUN.</source>
            <translation>{office} ليست من بعثات القائمة. أدخل الاسم والنوع والسنة المالية، مثلا --name “Regional centre” --kind SERVICE_CENTRE --calendar JUL_JUN.</translation>
        </message>
        <message>
            <source>{path} does not tie out: {count} differences.</source>
            <translation>لا يتطابق {path}: {count} من الفروق.</translation>
        </message>
        <message>
            <source>{path} holds no earlier result of sharing a cost. Give a file written by: share --json.</source>
            <translation>لا يحتوي {path} على نتيجة سابقة لتقاسم تكلفة. أعط ملفا كتبه الأمر: share --json.</translation>
        </message>
        <message>
            <source>{path} ties out: {count} figures were recomputed.</source>
            <translation>يتطابق {path}: أُعيد حساب {count} من الأرقام.</translation>
        </message>
        <message>
            <source>{path}: {reason}.</source>
            <translation>{path}: {reason}.</translation>
        </message>
        <message>
            <source>{reference} already was so; nothing was changed.</source>
            <translation>كان {reference} على هذه الحال أصلا؛ ولم يتغير شيء.</translation>
        </message>
        <message>
            <source>{reference} came out the same: {path}.</source>
            <translation>خرج {reference} مطابقا: {path}.</translation>
        </message>
        <message>
            <source>{reference} is changed: {fields}.</source>
            <translation>تم تغيير {reference}: {fields}.</translation>
        </message>
        <message>
            <source>{reference} is entered.</source>
            <translation>أُدخل {reference}.</translation>
        </message>
        <message>
            <source>{reference} is logged as a draft.</source>
            <translation>سُجّل {reference} مسودة.</translation>
        </message>
        <message>
            <source>{reference} is logged.</source>
            <translation>سُجّل {reference}.</translation>
        </message>
        <message>
            <source>{reference} is now {state}.</source>
            <translation>{reference} الآن في الحالة {state}.</translation>
        </message>
        <message>
            <source>{reference} is set up in {path}.</source>
            <translation>أُعدّ {reference} في {path}.</translation>
        </message>
        <message>
            <source>{reference} is submitted and kept; a copy is {path}.</source>
            <translation>أرسل {reference} وحفظ؛ ونسخة منه في {path}.</translation>
        </message>
        <message>
            <source>{reference}, {consumer}, {month}: the figure is removed.</source>
            <translation>{reference}، {consumer}، {month}: حُذف الرقم.</translation>
        </message>
        <message>
            <source>{reference}, {consumer}, {month}: {quantity} is entered.</source>
            <translation>{reference}، {consumer}، {month}: أُدخلت الكمية {quantity}.</translation>
        </message>
        <message>
            <source>{reference}, {kpi}, {day}: the value is removed.</source>
            <translation>{reference}، {kpi}، {day}: حُذفت القيمة.</translation>
        </message>
        <message>
            <source>{reference}, {kpi}, {day}: {value} is entered.</source>
            <translation>{reference}، {kpi}، {day}: أُدخلت القيمة {value}.</translation>
        </message>
        <message>
            <source>{reference}: attached {files}.</source>
            <translation>{reference}: أُرفق {files}.</translation>
        </message>
        <message>
            <source>{reference}: done.</source>
            <translation>{reference}: تم.</translation>
        </message>
        <message>
            <source>{reference}: the open amendment is dropped.</source>
            <translation>{reference}: أُلغي التعديل المفتوح.</translation>
        </message>
        <message>
            <source>{reference}: the rate {rate} counts from {start} until {end}.</source>
            <translation>{reference}: يسري السعر {rate} من {start} حتى ما قبل {end}.</translation>
        </message>
        <message>
            <source>{reference}: the signature of {party} on {day} is recorded.</source>
            <translation>{reference}: سُجّل توقيع {party} في {day}.</translation>
        </message>
        <message>
            <source>{reference}: version {number} of the terms is {state}.</source>
            <translation>{reference}: نسخة الشروط رقم {number} في الحالة {state}.</translation>
        </message>
        <message>
            <source>{value} is an arrangement; this command takes a service, for example {example}.</source>
            <translation>{value} ترتيب؛ وهذا الأمر يأخذ خدمة، مثلا {example}.</translation>
        </message>
        <message>
            <source>{wrong} of {count} documents are missing or changed.</source>
            <translation>{wrong} من أصل {count} وثيقة ناقصة أو متغيرة.</translation>
        </message>
        <message>
            <source>“{value}” is no party here. The parties are: {choices}.</source>
            <translation>«{value}» ليس طرفا هنا. الأطراف هي: {choices}.</translation>
        </message>
        <message>
            <source>“{value}” is not a period. Write the first and the last month, for example 2025-07..2026-06.</source>
            <translation>«{value}» ليست فترة. اكتب الشهر الأول والشهر الأخير، مثلا 2025-07..2026-06.</translation>
        </message>
        <message>
            <source>“{value}” names nothing here, or several. List them, and give the name shown there.</source>
            <translation>لا يدل «{value}» على شيء هنا أو يدل على عدة أشياء. اعرض القائمة واذكر الاسم الوارد فيها.</translation>
        </message>
    </context>
    <context>
        <name>SaidActs</name>
        <message>
            <source>accession of a party recorded</source>
            <translation>تسجيل انضمام طرف</translation>
        </message>
        <message>
            <source>act taken back</source>
            <translation>التراجع عن عملية</translation>
        </message>
        <message>
            <source>action added</source>
            <translation>أُضيف إجراء</translation>
        </message>
        <message>
            <source>action changed</source>
            <translation>عُدِّل إجراء</translation>
        </message>
        <message>
            <source>action closed</source>
            <translation>أُغلق إجراء</translation>
        </message>
        <message>
            <source>action opened again</source>
            <translation>أُعيد فتح إجراء</translation>
        </message>
        <message>
            <source>actual cost entered</source>
            <translation>إدخال تكلفة فعلية</translation>
        </message>
        <message>
            <source>ageing kept</source>
            <translation>حُفظ تقادم الأرصدة</translation>
        </message>
        <message>
            <source>alert put off</source>
            <translation>أُجّل تنبيه</translation>
        </message>
        <message>
            <source>alert taken note of</source>
            <translation>أُحيط علما بتنبيه</translation>
        </message>
        <message>
            <source>alert taken up again</source>
            <translation>أُعيد طرح تنبيه</translation>
        </message>
        <message>
            <source>amendment begun</source>
            <translation>بدء تعديل</translation>
        </message>
        <message>
            <source>amendment changed</source>
            <translation>تغيير تعديل</translation>
        </message>
        <message>
            <source>amendment dropped</source>
            <translation>إلغاء تعديل</translation>
        </message>
        <message>
            <source>amendment sealed</source>
            <translation>ختم تعديل</translation>
        </message>
        <message>
            <source>amendment signed</source>
            <translation>توقيع تعديل</translation>
        </message>
        <message>
            <source>arrangement logged</source>
            <translation>تسجيل ترتيب</translation>
        </message>
        <message>
            <source>arrangements pasted</source>
            <translation>لُصقت ترتيبات</translation>
        </message>
        <message>
            <source>balance confirmed</source>
            <translation>أُكد الرصيد</translation>
        </message>
        <message>
            <source>bill begun</source>
            <translation>بُدئت فاتورة</translation>
        </message>
        <message>
            <source>bill cancelled</source>
            <translation>أُلغيت فاتورة</translation>
        </message>
        <message>
            <source>bill disputed</source>
            <translation>نوزع في فاتورة</translation>
        </message>
        <message>
            <source>bill issued</source>
            <translation>صدرت فاتورة</translation>
        </message>
        <message>
            <source>bill offset</source>
            <translation>أُجريت مقاصة على فاتورة</translation>
        </message>
        <message>
            <source>bill written off</source>
            <translation>شُطبت فاتورة</translation>
        </message>
        <message>
            <source>bills drafted</source>
            <translation>أُعدت مسودات فواتير</translation>
        </message>
        <message>
            <source>body added</source>
            <translation>أُضيفت هيئة</translation>
        </message>
        <message>
            <source>body changed</source>
            <translation>عُدِّلت هيئة</translation>
        </message>
        <message>
            <source>budget line added</source>
            <translation>إضافة بند ميزانية</translation>
        </message>
        <message>
            <source>budget line changed</source>
            <translation>تغيير بند ميزانية</translation>
        </message>
        <message>
            <source>budget line removed</source>
            <translation>حذف بند ميزانية</translation>
        </message>
        <message>
            <source>budget shared out</source>
            <translation>توزيع ميزانية</translation>
        </message>
        <message>
            <source>clause checked</source>
            <translation>التحقق من بند</translation>
        </message>
        <message>
            <source>clearance given</source>
            <translation>منح موافقة</translation>
        </message>
        <message>
            <source>count of a party removed</source>
            <translation>حذف عدد أحد الأطراف</translation>
        </message>
        <message>
            <source>counts agreed to</source>
            <translation>الاتفاق على الأعداد</translation>
        </message>
        <message>
            <source>credit note drafted</source>
            <translation>أُعدت مسودة إشعار دائن</translation>
        </message>
        <message>
            <source>decision changed</source>
            <translation>عُدِّل قرار</translation>
        </message>
        <message>
            <source>decision linked to a record</source>
            <translation>رُبط قرار بسجل</translation>
        </message>
        <message>
            <source>decision recorded</source>
            <translation>سُجِّل قرار</translation>
        </message>
        <message>
            <source>delegation of authority changed</source>
            <translation>عُدِّل تفويض سلطة</translation>
        </message>
        <message>
            <source>delegation of authority ended</source>
            <translation>انتهى تفويض سلطة</translation>
        </message>
        <message>
            <source>delegation of authority recorded</source>
            <translation>سُجِّل تفويض سلطة</translation>
        </message>
        <message>
            <source>delivery confirmed</source>
            <translation>أُكد التسليم</translation>
        </message>
        <message>
            <source>delivery entered</source>
            <translation>أُدخل تسليم</translation>
        </message>
        <message>
            <source>demo mission made</source>
            <translation>إنشاء البعثة التجريبية</translation>
        </message>
        <message>
            <source>differences accepted</source>
            <translation>قُبلت فروق</translation>
        </message>
        <message>
            <source>differences opened again</source>
            <translation>أُعيد فتح فروق</translation>
        </message>
        <message>
            <source>differences settled</source>
            <translation>سُوِّيت فروق</translation>
        </message>
        <message>
            <source>dispute resolved</source>
            <translation>سُوّي النزاع</translation>
        </message>
        <message>
            <source>document attached</source>
            <translation>إرفاق وثيقة</translation>
        </message>
        <message>
            <source>document replaced</source>
            <translation>استبدال وثيقة</translation>
        </message>
        <message>
            <source>draft of a bill removed</source>
            <translation>أُزيلت مسودة فاتورة</translation>
        </message>
        <message>
            <source>due date of an obligation let go</source>
            <translation>تُرك موعد استحقاق التزام</translation>
        </message>
        <message>
            <source>due date of an obligation open again</source>
            <translation>أُعيد فتح موعد استحقاق التزام</translation>
        </message>
        <message>
            <source>entity added</source>
            <translation>إضافة كيان</translation>
        </message>
        <message>
            <source>estimate spread over months</source>
            <translation>توزيع تقدير على الشهور</translation>
        </message>
        <message>
            <source>exchange rate entered</source>
            <translation>إدخال سعر صرف</translation>
        </message>
        <message>
            <source>exchange rate removed</source>
            <translation>أُزيل سعر صرف</translation>
        </message>
        <message>
            <source>exchange rates taken in</source>
            <translation>أُدخلت أسعار الصرف</translation>
        </message>
        <message>
            <source>field changed</source>
            <translation>تغيير حقل</translation>
        </message>
        <message>
            <source>indicator value entered</source>
            <translation>إدخال قيمة مؤشر</translation>
        </message>
        <message>
            <source>kind of service added</source>
            <translation>أضيف نوع خدمة</translation>
        </message>
        <message>
            <source>kind of service in use again</source>
            <translation>أعيد استعمال نوع خدمة</translation>
        </message>
        <message>
            <source>kind of service retired</source>
            <translation>أوقف نوع خدمة</translation>
        </message>
        <message>
            <source>line of a bill added</source>
            <translation>أُضيف بند إلى فاتورة</translation>
        </message>
        <message>
            <source>line of a bill changed</source>
            <translation>غُيّر بند في فاتورة</translation>
        </message>
        <message>
            <source>line of a bill removed</source>
            <translation>أُزيل بند من فاتورة</translation>
        </message>
        <message>
            <source>location added</source>
            <translation>إضافة موقع</translation>
        </message>
        <message>
            <source>long-term agreement added</source>
            <translation>إضافة اتفاق طويل الأجل</translation>
        </message>
        <message>
            <source>long-term agreement removed</source>
            <translation>حذف اتفاق طويل الأجل</translation>
        </message>
        <message>
            <source>mapping of a workbook kept</source>
            <translation>حُفظ ربط مصنَّف</translation>
        </message>
        <message>
            <source>mapping of a workbook removed</source>
            <translation>أُزيل ربط مصنَّف</translation>
        </message>
        <message>
            <source>mapping of a workbook replaced</source>
            <translation>استُبدل ربط مصنَّف</translation>
        </message>
        <message>
            <source>matter referred to another body</source>
            <translation>أُحيلت مسألة إلى هيئة أخرى</translation>
        </message>
        <message>
            <source>meeting changed</source>
            <translation>عُدِّل اجتماع</translation>
        </message>
        <message>
            <source>meeting recorded</source>
            <translation>سُجِّل اجتماع</translation>
        </message>
        <message>
            <source>monthly use entered</source>
            <translation>إدخال الاستخدام الشهري</translation>
        </message>
        <message>
            <source>monthly use pasted</source>
            <translation>لصق الاستخدام الشهري</translation>
        </message>
        <message>
            <source>moved by the calendar</source>
            <translation>الانتقال بحسب التقويم</translation>
        </message>
        <message>
            <source>moved to another state</source>
            <translation>الانتقال إلى حالة أخرى</translation>
        </message>
        <message>
            <source>mutual recognition recorded</source>
            <translation>تسجيل اعتراف متبادل</translation>
        </message>
        <message>
            <source>mutual recognition removed</source>
            <translation>حذف اعتراف متبادل</translation>
        </message>
        <message>
            <source>narrative changed</source>
            <translation>تعديل السرد</translation>
        </message>
        <message>
            <source>narrative removed</source>
            <translation>حذف السرد</translation>
        </message>
        <message>
            <source>narrative validated</source>
            <translation>اعتماد السرد</translation>
        </message>
        <message>
            <source>narrative written</source>
            <translation>كتابة سرد</translation>
        </message>
        <message>
            <source>new rate from a day on</source>
            <translation>سعر جديد ابتداء من يوم</translation>
        </message>
        <message>
            <source>number of the ledger noted</source>
            <translation>دُوّن الرقم المحاسبي</translation>
        </message>
        <message>
            <source>obligation changed</source>
            <translation>عُدِّل التزام</translation>
        </message>
        <message>
            <source>obligation entered</source>
            <translation>أُدخل التزام</translation>
        </message>
        <message>
            <source>obligation met</source>
            <translation>استُوفي التزام</translation>
        </message>
        <message>
            <source>obligation removed</source>
            <translation>أُزيل التزام</translation>
        </message>
        <message>
            <source>occupancy changed</source>
            <translation>تعديل إشغال</translation>
        </message>
        <message>
            <source>occupancy ended</source>
            <translation>إنهاء إشغال</translation>
        </message>
        <message>
            <source>occupant added</source>
            <translation>إضافة شاغل</translation>
        </message>
        <message>
            <source>occupant removed</source>
            <translation>حذف شاغل</translation>
        </message>
        <message>
            <source>office changed</source>
            <translation>تغيير المكتب</translation>
        </message>
        <message>
            <source>office set up</source>
            <translation>إعداد المكتب</translation>
        </message>
        <message>
            <source>order approved</source>
            <translation>وُوفق على طلب</translation>
        </message>
        <message>
            <source>order called off</source>
            <translation>تسجيل طلب شراء</translation>
        </message>
        <message>
            <source>order cancelled</source>
            <translation>أُلغي طلب</translation>
        </message>
        <message>
            <source>order certified</source>
            <translation>صُدّق على طلب</translation>
        </message>
        <message>
            <source>order changed</source>
            <translation>تعديل طلب شراء</translation>
        </message>
        <message>
            <source>order entered</source>
            <translation>أُدخل طلب</translation>
        </message>
        <message>
            <source>order rejected</source>
            <translation>رُفض طلب</translation>
        </message>
        <message>
            <source>order removed</source>
            <translation>حذف طلب شراء</translation>
        </message>
        <message>
            <source>owner of differences named</source>
            <translation>عُيِّن مسؤول عن الفروق</translation>
        </message>
        <message>
            <source>participant added</source>
            <translation>إضافة مشارك</translation>
        </message>
        <message>
            <source>participant changed</source>
            <translation>تغيير مشارك</translation>
        </message>
        <message>
            <source>participant removed</source>
            <translation>حذف مشارك</translation>
        </message>
        <message>
            <source>party added</source>
            <translation>إضافة طرف</translation>
        </message>
        <message>
            <source>party changed</source>
            <translation>تغيير طرف</translation>
        </message>
        <message>
            <source>party removed</source>
            <translation>حذف طرف</translation>
        </message>
        <message>
            <source>payment entered</source>
            <translation>أُدخلت دفعة</translation>
        </message>
        <message>
            <source>period closed</source>
            <translation>أُغلقت فترة</translation>
        </message>
        <message>
            <source>period opened again</source>
            <translation>أُعيد فتح فترة</translation>
        </message>
        <message>
            <source>person added</source>
            <translation>أُضيف شخص</translation>
        </message>
        <message>
            <source>person changed</source>
            <translation>عُدِّل شخص</translation>
        </message>
        <message>
            <source>premises added</source>
            <translation>إضافة أماكن عمل</translation>
        </message>
        <message>
            <source>premises handed back</source>
            <translation>إعادة أماكن عمل</translation>
        </message>
        <message>
            <source>premises removed</source>
            <translation>حذف أماكن عمل</translation>
        </message>
        <message>
            <source>priority served, with its reason</source>
            <translation>أولوية مخدومة مع سببها</translation>
        </message>
        <message>
            <source>priority taken out</source>
            <translation>سحب أولوية</translation>
        </message>
        <message>
            <source>provider changed</source>
            <translation>تم تغيير مقدم الخدمة</translation>
        </message>
        <message>
            <source>rate card added</source>
            <translation>أُضيفت قائمة أسعار</translation>
        </message>
        <message>
            <source>rate card changed</source>
            <translation>عُدِّلت قائمة أسعار</translation>
        </message>
        <message>
            <source>rate card removed</source>
            <translation>أُزيلت قائمة أسعار</translation>
        </message>
        <message>
            <source>rate changed</source>
            <translation>عُدِّل سعر</translation>
        </message>
        <message>
            <source>rate ended</source>
            <translation>أُنهي سعر</translation>
        </message>
        <message>
            <source>rate entered</source>
            <translation>إدخال سعر</translation>
        </message>
        <message>
            <source>rate removed</source>
            <translation>أُزيل سعر</translation>
        </message>
        <message>
            <source>reconciliation explained</source>
            <translation>فُسِّرت مطابقة</translation>
        </message>
        <message>
            <source>reconciliation reviewed</source>
            <translation>رُوجعت مطابقة</translation>
        </message>
        <message>
            <source>reconciliations run</source>
            <translation>أُجريت مطابقات</translation>
        </message>
        <message>
            <source>recovery of an order waived</source>
            <translation>تُنوزل عن استرداد تكلفة طلب</translation>
        </message>
        <message>
            <source>reference lists filled</source>
            <translation>ملء القوائم المرجعية</translation>
        </message>
        <message>
            <source>register made</source>
            <translation>إنشاء السجل</translation>
        </message>
        <message>
            <source>reminder logged</source>
            <translation>دُوّن تذكير</translation>
        </message>
        <message>
            <source>returned sheet taken in</source>
            <translation>اعتماد ورقة عائدة</translation>
        </message>
        <message>
            <source>review recorded</source>
            <translation>تسجيل مراجعة</translation>
        </message>
        <message>
            <source>risk changed</source>
            <translation>عُدِّل خطر</translation>
        </message>
        <message>
            <source>risk closed</source>
            <translation>أُغلق خطر</translation>
        </message>
        <message>
            <source>risk entered</source>
            <translation>أُدخل خطر</translation>
        </message>
        <message>
            <source>risk looked at again</source>
            <translation>أُعيد النظر في خطر</translation>
        </message>
        <message>
            <source>role changed</source>
            <translation>عُدِّل دور</translation>
        </message>
        <message>
            <source>role declared</source>
            <translation>أُعلن دور</translation>
        </message>
        <message>
            <source>role ended</source>
            <translation>انتهى دور</translation>
        </message>
        <message>
            <source>scheme approved</source>
            <translation>اعتماد نظام توزيع</translation>
        </message>
        <message>
            <source>scheme changed</source>
            <translation>تغيير نظام توزيع</translation>
        </message>
        <message>
            <source>scheme entered</source>
            <translation>إدخال نظام توزيع</translation>
        </message>
        <message>
            <source>scheme followed by another</source>
            <translation>تعاقب نظامي توزيع</translation>
        </message>
        <message>
            <source>scheme removed</source>
            <translation>حذف نظام توزيع</translation>
        </message>
        <message>
            <source>service logged</source>
            <translation>تسجيل خدمة</translation>
        </message>
        <message>
            <source>services both ways netted</source>
            <translation>أُجريت مقاصة الخدمات المتبادلة</translation>
        </message>
        <message>
            <source>settlement taken back</source>
            <translation>أُلغيت تسوية</translation>
        </message>
        <message>
            <source>several records changed</source>
            <translation>تغيير عدة قيود</translation>
        </message>
        <message>
            <source>shared budget agreed</source>
            <translation>الاتفاق على ميزانية مشتركة</translation>
        </message>
        <message>
            <source>shared budget copied</source>
            <translation>نسخ ميزانية مشتركة</translation>
        </message>
        <message>
            <source>shared budget made</source>
            <translation>إنشاء ميزانية مشتركة</translation>
        </message>
        <message>
            <source>shared budget moved on</source>
            <translation>نقل ميزانية مشتركة إلى حالة أخرى</translation>
        </message>
        <message>
            <source>shared budget proposed</source>
            <translation>اقتراح ميزانية مشتركة</translation>
        </message>
        <message>
            <source>shared budget removed</source>
            <translation>حذف ميزانية مشتركة</translation>
        </message>
        <message>
            <source>shared budget revised</source>
            <translation>تنقيح ميزانية مشتركة</translation>
        </message>
        <message>
            <source>shares agreed</source>
            <translation>الاتفاق على الأنصبة</translation>
        </message>
        <message>
            <source>shares frozen</source>
            <translation>تجميد الأنصبة</translation>
        </message>
        <message>
            <source>shares superseded</source>
            <translation>الاستعاضة عن الأنصبة</translation>
        </message>
        <message>
            <source>sharing key entered</source>
            <translation>إدخال مفتاح توزيع</translation>
        </message>
        <message>
            <source>sheet imported</source>
            <translation>استيراد ورقة</translation>
        </message>
        <message>
            <source>signature recorded</source>
            <translation>تسجيل توقيع</translation>
        </message>
        <message>
            <source>statement of the other side compared</source>
            <translation>قورن كشف الطرف الآخر</translation>
        </message>
        <message>
            <source>stock taken</source>
            <translation>أُجري الجرد</translation>
        </message>
        <message>
            <source>successor named</source>
            <translation>تسمية الترتيب اللاحق</translation>
        </message>
        <message>
            <source>target set</source>
            <translation>تحديد هدف</translation>
        </message>
        <message>
            <source>use of an agreement changed</source>
            <translation>تعديل استخدام اتفاق</translation>
        </message>
        <message>
            <source>user of an agreement added</source>
            <translation>إضافة مستخدم لاتفاق</translation>
        </message>
        <message>
            <source>user of an agreement removed</source>
            <translation>حذف مستخدم لاتفاق</translation>
        </message>
        <message>
            <source>validation of a narrative taken back</source>
            <translation>إلغاء اعتماد سرد</translation>
        </message>
        <message>
            <source>waiver given</source>
            <translation>منح إعفاء</translation>
        </message>
        <message>
            <source>withdrawal of a party recorded</source>
            <translation>تسجيل انسحاب طرف</translation>
        </message>
        <message>
            <source>withdrawal of a party taken back</source>
            <translation>سحب انسحاب طرف</translation>
        </message>
        <message>
            <source>workbooks of offices received</source>
            <translation>وردت مصنَّفات المكاتب</translation>
        </message>
    </context>
    <context>
        <name>SavedMark</name>
        <message>
            <source>Draft saved {time}</source>
            <translation>حُفظت المسودة {time}</translation>
        </message>
        <message>
            <source>Not saved: {reason}</source>
            <translation>لم يُحفظ: {reason}</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>حُفظ {time}</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>جارٍ الحفظ…</translation>
        </message>
        <message>
            <source>What can I do?</source>
            <translation>ماذا يمكنني أن أفعل؟</translation>
        </message>
    </context>
    <context>
        <name>ScanPanel</name>
        <message>
            <source>Another folder…</source>
            <translation>مجلد آخر…</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
        </message>
        <message>
            <source>Files to attach</source>
            <translation>الملفات المراد إرفاقها</translation>
        </message>
        <message>
            <source>Folder of the scanner</source>
            <translation>مجلد الماسح الضوئي</translation>
        </message>
        <message>
            <source>From the scan folder</source>
            <translation>من مجلد المسح الضوئي</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Reading the folder…</source>
            <translation>يُقرأ المجلد…</translation>
        </message>
        <message>
            <source>The newest files of {folder}</source>
            <translation>أحدث الملفات في {folder}</translation>
        </message>
        <message>
            <source>There is no file in this folder. Scan the paper, then open it again.</source>
            <translation>لا يوجد ملف في هذا المجلد. امسح الوثيقة ضوئيا ثم افتحه من جديد.</translation>
        </message>
        <message>
            <source>Tick the files to attach with Space, then continue.</source>
            <translation>علّم الملفات المراد إرفاقها بمفتاح المسافة، ثم تابع.</translation>
        </message>
        <message>
            <source>{name} — {moment}, {size}</source>
            <translation>{name} — {moment}، {size}</translation>
        </message>
    </context>
    <context>
        <name>ScanPart</name>
        <message>
            <source>Choose a folder…</source>
            <translation>اختيار مجلد…</translation>
        </message>
        <message>
            <source>Folder of the scanner</source>
            <translation>مجلد الماسح الضوئي</translation>
        </message>
        <message>
            <source>No folder</source>
            <translation>بلا مجلد</translation>
        </message>
        <message>
            <source>No folder is chosen.</source>
            <translation>لم يُختر أي مجلد.</translation>
        </message>
        <message>
            <source>Scan folder</source>
            <translation>مجلد المسح الضوئي</translation>
        </message>
        <message>
            <source>The folder your scanner writes to. Its newest files are offered when you attach documents.</source>
            <translation>المجلد الذي يكتب فيه ماسحك الضوئي. تُعرض أحدث ملفاته عند إرفاق الوثائق.</translation>
        </message>
    </context>
    <context>
        <name>SchemeAsks</name>
        <message>
            <source>Add a scheme</source>
            <translation>إضافة طريقة</translation>
        </message>
        <message>
            <source>Bands: below which percentage, which flat sum</source>
            <translation>الشرائح: دون أي نسبة مئوية وأي مبلغ ثابت</translation>
        </message>
        <message>
            <source>Change the scheme</source>
            <translation>تغيير نظام التوزيع</translation>
        </message>
        <message>
            <source>Fill in only what the method needs, one entry on each line.</source>
            <translation>املأ ما تحتاجه الطريقة فقط، مدخل واحد في كل سطر.</translation>
        </message>
        <message>
            <source>For example {example}</source>
            <translation>مثلا {example}</translation>
        </message>
        <message>
            <source>Keys of a mix, with the percentage each shares</source>
            <translation>مفاتيح المزيج، مع النسبة التي يوزعها كل منها</translation>
        </message>
        <message>
            <source>Percentages of the parties</source>
            <translation>نسب الأطراف</translation>
        </message>
        <message>
            <source>Price of a unit</source>
            <translation>سعر الوحدة</translation>
        </message>
        <message>
            <source>The scheme {name} is kept.</source>
            <translation>حفظ نظام التوزيع {name}.</translation>
        </message>
        <message>
            <source>Weights of the parties</source>
            <translation>أوزان الأطراف</translation>
        </message>
    </context>
    <context>
        <name>SchemeColumns</name>
        <message>
            <source>Applies</source>
            <translation>سارية</translation>
        </message>
        <message>
            <source>Approved by</source>
            <translation>اعتمده</translation>
        </message>
        <message>
            <source>Counted by</source>
            <translation>معيار العدّ</translation>
        </message>
        <message>
            <source>Does not apply now</source>
            <translation>غير سارية الآن</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>مدة السريان</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <source>Not approved</source>
            <translation>غير معتمدة</translation>
        </message>
        <message>
            <source>Scheme</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>always</source>
            <translation>دائمًا</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>من {first} إلى {last}</translation>
        </message>
    </context>
    <context>
        <name>SchemesPart</name>
        <message>
            <source>Add a scheme</source>
            <translation>إضافة طريقة</translation>
        </message>
        <message>
            <source>Approve it</source>
            <translation>اعتمادها</translation>
        </message>
        <message>
            <source>How costs are shared under this arrangement</source>
            <translation>كيف تُقسَّم التكاليف ضمن هذا الترتيب</translation>
        </message>
        <message>
            <source>Mix, bands, percentages…</source>
            <translation>مزيج وشرائح ونسب…</translation>
        </message>
        <message>
            <source>No scheme yet. Add how the parties share: by heads, by area, equally, or by percentages.</source>
            <translation>لا طريقة بعد. أضف كيف تتقاسم الأطراف: بعدد الأفراد أو بالمساحة أو بالتساوي أو بالنسب.</translation>
        </message>
        <message>
            <source>The scheme is approved.</source>
            <translation>اعتُمدت الطريقة.</translation>
        </message>
    </context>
    <context>
        <name>ScoresPart</name>
        <message>
            <source>Clauses</source>
            <translation>البنود</translation>
        </message>
        <message>
            <source>Completeness</source>
            <translation>الاكتمال</translation>
        </message>
        <message>
            <source>Lacking: {names} and {count} more.</source>
            <translation>الناقص: {names} و {count} أخرى.</translation>
        </message>
        <message>
            <source>Lacking: {names}.</source>
            <translation>الناقص: {names}.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>{share}, {done} of {total}</source>
            <translation>{share}، {done} من {total}</translation>
        </message>
    </context>
    <context>
        <name>SearchOverlay</name>
        <message>
            <source>Nothing found. Try fewer letters.</source>
            <translation>لم يُعثر على شيء. جرّب حروفا أقل.</translation>
        </message>
        <message>
            <source>Results</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Search or run a command</source>
            <translation>بحث أو تنفيذ أمر</translation>
        </message>
        <message>
            <source>choose record</source>
            <translation>اختيار قيد</translation>
        </message>
        <message>
            <source>commands only</source>
            <translation>الأوامر فقط</translation>
        </message>
        <message>
            <source>move</source>
            <translation>تنقّل</translation>
        </message>
        <message>
            <source>records only</source>
            <translation>القيود فقط</translation>
        </message>
        <message>
            <source>run</source>
            <translation>تنفيذ</translation>
        </message>
    </context>
    <context>
        <name>ServiceAsks</name>
        <message>
            <source>Change the provider</source>
            <translation>تغيير مقدم الخدمة</translation>
        </message>
        <message>
            <source>Discontinue ends the service on its last day. Scale and modify give somebody the note as an action, due by a day.</source>
            <translation>الإيقاف ينهي الخدمة في آخر يوم لها. أما التوسيع والتقليص والتعديل فتُسند الملاحظة إلى شخص ما كإجراء له أجل.</translation>
        </message>
        <message>
            <source>Nobody provides it yet.</source>
            <translation>لا أحد يقدمها بعد.</translation>
        </message>
        <message>
            <source>Take stock</source>
            <translation>إجراء الجرد</translation>
        </message>
        <message>
            <source>{provider} provides it now and stays on record up to the day before.</source>
            <translation>{provider} يقدمها الآن ويبقى مسجلاً حتى اليوم السابق.</translation>
        </message>
    </context>
    <context>
        <name>ServiceBrowse</name>
        <message>
            <source>Every service that runs is on paper.</source>
            <translation>كل خدمة جارية مشمولة بترتيب مكتوب.</translation>
        </message>
        <message>
            <source>Import the list…</source>
            <translation>استيراد القائمة…</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>خط الخدمات</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>خدمة جديدة</translation>
        </message>
        <message>
            <source>No service is active.</source>
            <translation>لا توجد خدمة جارية.</translation>
        </message>
        <message>
            <source>No service matches {conditions}.</source>
            <translation>لا توجد خدمة تطابق {conditions}.</translation>
        </message>
        <message>
            <source>No service runs for more than four years without a stock-take.</source>
            <translation>لا توجد خدمة تعمل منذ أكثر من أربع سنوات دون جرد.</translation>
        </message>
        <message>
            <source>No services yet. Import the office's list of them or log the first one.</source>
            <translation>لا توجد خدمات بعد. استورد قائمة المكتب أو سجّل الأولى.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>المقدم</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Views of services</source>
            <translation>طرق عرض الخدمات</translation>
        </message>
    </context>
    <context>
        <name>ServiceBulk</name>
        <message>
            <source>All of these hold this value already. Choose another value.</source>
            <translation>كلها تحمل هذه القيمة أصلاً. اختر قيمة أخرى.</translation>
        </message>
        <message>
            <source>Arrangement</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Changing services</source>
            <translation>تغيير الخدمات</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>خط الخدمات</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>المقدم</translation>
        </message>
        <message>
            <source>Selected services: {count}</source>
            <translation>الخدمات المحددة: {count}</translation>
        </message>
        <message>
            <source>Services changed: {count}.</source>
            <translation>الخدمات التي تغيّرت: {count}.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>What will change: {field} → {value}. Services: {count}.</source>
            <translation>ما سيتغيّر: {field} → {value}. الخدمات: {count}.</translation>
        </message>
    </context>
    <context>
        <name>ServiceColumns</name>
        <message>
            <source>Arrangement</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Consumers</source>
            <translation>المستفيدون</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>آخر شهر</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>خط الخدمات</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Modality</source>
            <translation>الطريقة المتبعة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Not on paper</source>
            <translation>بلا ترتيب مكتوب</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>المقدم</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Reporting stream</source>
            <translation>مسار الإبلاغ</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Stock-take</source>
            <translation>الجرد</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
    </context>
    <context>
        <name>ServiceDeeds</name>
        <message>
            <source>Print the service…</source>
            <translation>طباعة الخدمة…</translation>
        </message>
    </context>
    <context>
        <name>ServiceDocuments</name>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
    </context>
    <context>
        <name>ServiceFilterBar</name>
        <message>
            <source>Flag</source>
            <translation>العلامة</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>خط الخدمات</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Party…</source>
            <translation>الطرف…</translation>
        </message>
        <message>
            <source>Search, or line:fue party:wfp</source>
            <translation>ابحث، أو line:fue party:wfp</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
    </context>
    <context>
        <name>ServiceHeader</name>
        <message>
            <source>Approve</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Begin to set up</source>
            <translation>بدء الإعداد</translation>
        </message>
        <message>
            <source>Discontinue</source>
            <translation>وقف الخدمة</translation>
        </message>
        <message>
            <source>Make active</source>
            <translation>تفعيل</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>الاستخدام الشهري</translation>
        </message>
        <message>
            <source>Other steps</source>
            <translation>خطوات أخرى</translation>
        </message>
        <message>
            <source>Put under modification</source>
            <translation>إخضاع للتعديل</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>رفض</translation>
        </message>
    </context>
    <context>
        <name>ServiceHistory</name>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>History</source>
            <translation>تاريخ التغييرات</translation>
        </message>
        <message>
            <source>Take this act back</source>
            <translation>التراجع عن هذه العملية</translation>
        </message>
        <message>
            <source>This act cannot be taken back; a new one corrects it.</source>
            <translation>لا يمكن التراجع عن هذه العملية؛ وتصححها عملية جديدة.</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ما جرى</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الوقت</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>القائم به</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
    </context>
    <context>
        <name>ServiceInspector</name>
        <message>
            <source>Enter opens a service, Space shows or hides this panel.</source>
            <translation>مفتاح الإدخال يفتح خدمة، ومفتاح المسافة يُظهر هذه اللوحة أو يخفيها.</translation>
        </message>
        <message>
            <source>Nothing is selected.</source>
            <translation>لم يُحدَّد شيء.</translation>
        </message>
    </context>
    <context>
        <name>ServiceOrders</name>
        <message>
            <source>Nobody ordered it. Orders are entered under Bills and recoveries.</source>
            <translation>لم يطلبها أحد. تُدخل الطلبات ضمن الفواتير والتحصيلات.</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>الطلبات</translation>
        </message>
    </context>
    <context>
        <name>ServicePage</name>
        <message>
            <source>Change the provider…</source>
            <translation>تغيير مقدم الخدمة…</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>Edit the terms</source>
            <translation>تحرير الأحكام</translation>
        </message>
        <message>
            <source>Enter a reading</source>
            <translation>إدخال قراءة</translation>
        </message>
        <message>
            <source>History</source>
            <translation>تاريخ التغييرات</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>المؤشرات</translation>
        </message>
        <message>
            <source>Monthly usage of the service</source>
            <translation>الاستخدام الشهري للخدمة</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>No step leads on from here.</source>
            <translation>لا توجد خطوة تالية من هنا.</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>الطلبات</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Parts of the service</source>
            <translation>أجزاء صفحة الخدمة</translation>
        </message>
        <message>
            <source>Print the service…</source>
            <translation>طباعة الخدمة…</translation>
        </message>
        <message>
            <source>Save the service as PDF…</source>
            <translation>حفظ الخدمة بصيغة PDF…</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Take stock…</source>
            <translation>إجراء الجرد…</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>الأحكام</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>The service is now: {status}.</source>
            <translation>حالة الخدمة الآن: {status}.</translation>
        </message>
        <message>
            <source>This service is no longer in the register.</source>
            <translation>لم تعد هذه الخدمة موجودة في السجل.</translation>
        </message>
    </context>
    <context>
        <name>ServicePanel</name>
        <message>
            <source>Arrangement</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>المؤشرات</translation>
        </message>
        <message>
            <source>Last months</source>
            <translation>الأشهر الأخيرة</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>الاستخدام الشهري</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>المشاركون</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>المقدم</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>none chosen</source>
            <translation>لم يُختر أي منها</translation>
        </message>
        <message>
            <source>nothing entered</source>
            <translation>لم يُدخل شيء</translation>
        </message>
        <message>
            <source>{indicator}: {rating}</source>
            <translation>{indicator}: {rating}</translation>
        </message>
    </context>
    <context>
        <name>ServicePaper</name>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>Flags</source>
            <translation>العلامات</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>المؤشرات</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>الاستخدام الشهري</translation>
        </message>
        <message>
            <source>Participants</source>
            <translation>المشاركون</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>الأحكام</translation>
        </message>
    </context>
    <context>
        <name>ServiceRow</name>
        <message>
            <source>Name, code or line of the catalogue</source>
            <translation>الاسم أو الرمز أو الخط في الفهرس</translation>
        </message>
        <message>
            <source>Remove service {n}</source>
            <translation>حذف الخدمة {n}</translation>
        </message>
        <message>
            <source>Service {n}</source>
            <translation>الخدمة {n}</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Site of service {n}</source>
            <translation>موقع الخدمة {n}</translation>
        </message>
    </context>
    <context>
        <name>ServiceRows</name>
        <message>
            <source>Add a service</source>
            <translation>إضافة خدمة</translation>
        </message>
        <message>
            <source>“{service}” stands here twice for the same site. Remove a line or choose another site.</source>
            <translation>ترد «{service}» هنا مرتين للموقع نفسه. احذف سطرا أو اختر موقعا آخر.</translation>
        </message>
    </context>
    <context>
        <name>ServiceSummary</name>
        <message>
            <source>Add the entities that use this service.</source>
            <translation>أضف الكيانات التي تستخدم هذه الخدمة.</translation>
        </message>
        <message>
            <source>Delivered without cover</source>
            <translation>قُدمت دون غطاء</translation>
        </message>
        <message>
            <source>It was used up to {used}; {arrangement} ended on {ended}. Extend it, or record a waiver.</source>
            <translation>استُخدمت حتى {used}؛ وانتهى {arrangement} في {ended}. مدِّده أو سجِّل إعفاءً.</translation>
        </message>
        <message>
            <source>Nobody uses it yet</source>
            <translation>لا يستخدمها أحد بعد</translation>
        </message>
        <message>
            <source>Not on paper</source>
            <translation>بلا ترتيب مكتوب</translation>
        </message>
        <message>
            <source>Nothing is entered yet</source>
            <translation>لم يُدخل شيء بعد</translation>
        </message>
        <message>
            <source>Type its monthly usage in the grid.</source>
            <translation>اكتب استخدامها الشهري في الشبكة.</translation>
        </message>
    </context>
    <context>
        <name>ServiceTerms</name>
        <message>
            <source>A draft was kept.</source>
            <translation>حُفظت مسودة.</translation>
        </message>
        <message>
            <source>Continue with it</source>
            <translation>متابعتها</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>تجاهلها</translation>
        </message>
        <message>
            <source>How it runs</source>
            <translation>كيفية تشغيلها</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>الهوية</translation>
        </message>
        <message>
            <source>Sharing and reporting</source>
            <translation>التقاسم والإبلاغ</translation>
        </message>
        <message>
            <source>Stock-take</source>
            <translation>الجرد</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>الأحكام</translation>
        </message>
        <message>
            <source>Typed earlier and not in the register yet: {fields}.</source>
            <translation>كُتب من قبل وليس في السجل بعد: {fields}.</translation>
        </message>
    </context>
    <context>
        <name>ServiceViews</name>
        <message>
            <source>Active</source>
            <translation>الجارية</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Not on paper</source>
            <translation>بلا ترتيب مكتوب</translation>
        </message>
        <message>
            <source>Older than four years</source>
            <translation>أقدم من أربع سنوات</translation>
        </message>
    </context>
    <context>
        <name>ServicesPage</name>
        <message>
            <source>Log service</source>
            <translation>تسجيل الخدمة</translation>
        </message>
        <message>
            <source>Monthly usage of the service</source>
            <translation>الاستخدام الشهري للخدمة</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>خدمة جديدة</translation>
        </message>
        <message>
            <source>No service is selected.</source>
            <translation>لم تُحدَّد أي خدمة.</translation>
        </message>
        <message>
            <source>Open service</source>
            <translation>فتح الخدمة</translation>
        </message>
        <message>
            <source>Own kinds of service…</source>
            <translation>أنواع الخدمة الخاصة…</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>preview</source>
            <translation>معاينة</translation>
        </message>
    </context>
    <context>
        <name>ServicesPart</name>
        <message>
            <source>Add a service</source>
            <translation>إضافة خدمة</translation>
        </message>
        <message>
            <source>Level agreed</source>
            <translation>المستوى المتفق عليه</translation>
        </message>
        <message>
            <source>No service runs under this arrangement yet.</source>
            <translation>لا توجد بعد خدمة تجري في إطار هذا الترتيب.</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>المقدم</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
    </context>
    <context>
        <name>Settings</name>
        <message>
            <source>As the computer</source>
            <translation>كإعداد الحاسوب</translation>
        </message>
        <message>
            <source>Compact</source>
            <translation>مضغوط</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>داكن</translation>
        </message>
        <message>
            <source>High contrast</source>
            <translation>تباين شديد</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>فاتح</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>عادي</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>واسع</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Arabic-Indic digits (٠١٢٣) in Arabic</source>
            <translation>الأرقام العربية الهندية (٠١٢٣) في الواجهة العربية</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>الألوان</translation>
        </message>
        <message>
            <source>Each choice takes effect at once and is yours alone, on this computer.</source>
            <translation>يسري كل اختيار فورا، وهو خاص بك وحدك على هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Rows in tables</source>
            <translation>صفوف الجداول</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>Stands in the change log beside what you do from now on.</source>
            <translation>يظهر في سجل التغييرات بجانب ما تقوم به من الآن فصاعدا.</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>حجم النص</translation>
        </message>
        <message>
            <source>This register is kept in {path}</source>
            <translation>يُحفظ هذا السجل في {path}</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
    </context>
    <context>
        <name>SetupPanel</name>
        <message>
            <source>Acronym</source>
            <translation>الاسم المختصر</translation>
        </message>
        <message>
            <source>Acronym in English or French, or part of the name. Leave it empty for another kind of office.</source>
            <translation>الاسم المختصر بالإنكليزية أو الفرنسية، أو جزء من الاسم. اتركه فارغا لنوع آخر من المكاتب.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>تغيير…</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Kept in</source>
            <translation>مكان الحفظ</translation>
        </message>
        <message>
            <source>Kind of office</source>
            <translation>نوع المكتب</translation>
        </message>
        <message>
            <source>Leave it empty when you work alone; once a role is declared, roles bind.</source>
            <translation>اتركه فارغاً إذا كنت تعمل وحدك؛ متى أُعلن دور أصبحت الأدوار ملزمة.</translation>
        </message>
        <message>
            <source>Mission or office</source>
            <translation>البعثة أو المكتب</translation>
        </message>
        <message>
            <source>Roles you hold</source>
            <translation>الأدوار التي تتولاها</translation>
        </message>
        <message>
            <source>Set up my office</source>
            <translation>إعداد مكتبي</translation>
        </message>
        <message>
            <source>Set up the office</source>
            <translation>إعداد المكتب</translation>
        </message>
        <message>
            <source>Stands in the change log beside what you do. There is no account and no password.</source>
            <translation>يظهر في سجل التغييرات بجانب ما تقوم به. ولا حساب ولا كلمة سر.</translation>
        </message>
        <message>
            <source>Working languages</source>
            <translation>لغات العمل</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
        <message>
            <source>{field} is empty. Enter it.</source>
            <translation>الحقل {field} فارغ. املأه.</translation>
        </message>
    </context>
    <context>
        <name>ShareBar</name>
        <message>
            <source>Shares: {shares}</source>
            <translation>الحصص: {shares}</translation>
        </message>
    </context>
    <context>
        <name>Sheet</name>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>History</source>
            <translation>السجل الزمني</translation>
        </message>
        <message>
            <source>Parts of the record</source>
            <translation>أجزاء البطاقة</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>When</source>
            <translation>متى</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>لماذا</translation>
        </message>
    </context>
    <context>
        <name>SheetOut</name>
        <message numerus="yes">
            <source>%n row(s) written: {name}.</source>
            <translation>
                <numerusform>لم يُكتب أي صف: {name}.</numerusform>
                <numerusform>كُتب صف واحد: {name}.</numerusform>
                <numerusform>كُتب صفان: {name}.</numerusform>
                <numerusform>كُتبت %n صفوف: {name}.</numerusform>
                <numerusform>كُتب %n صفًا: {name}.</numerusform>
                <numerusform>كُتب %n صف: {name}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Excel sheet that comes back</source>
            <translation>ورقة Excel تعود</translation>
        </message>
        <message>
            <source>Excel sheet that comes back…</source>
            <translation>ورقة Excel تعود…</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx)</source>
            <translation>مصنف Excel (*.xlsx)</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>إنشاء {name}</translation>
        </message>
        <message>
            <source>Save the sheet that comes back</source>
            <translation>حفظ الورقة التي تعود</translation>
        </message>
        <message>
            <source>The sheet holds what the list shows now. Whoever gets it fills it in and sends it back; importing it proposes exactly what was changed. In which language?</source>
            <translation>تحتوي الورقة على ما تعرضه القائمة الآن. يملؤها من يتلقاها ويعيدها؛ وعند استيرادها يُقترح ما تغيّر بالضبط. بأي لغة؟</translation>
        </message>
    </context>
    <context>
        <name>Shell</name>
        <message>
            <source>Alt+Right opens it.</source>
            <translation>تُفتح بالضغط على Alt+Right.</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>Nothing is entered for {month}. Type 0 if nothing was used.</source>
            <translation>لم يُدخل شيء لشهر {month}. اكتب 0 إن لم يُستخدم شيء.</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>This can be read in two ways. Choose one above the grid.</source>
            <translation>تمكن قراءة هذا بطريقتين. اختر إحداهما أعلى الشبكة.</translation>
        </message>
        <message>
            <source>This figure is computed. Type into the months of a consumer.</source>
            <translation>هذا الرقم محسوب. اكتب في أشهر أحد المستفيدين.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>السنة السابقة</translation>
        </message>
        <message>
            <source>all consumers</source>
            <translation>جميع المستفيدين</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>مغلق</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>ناقص</translation>
        </message>
        <message>
            <source>nothing entered</source>
            <translation>لم يُدخل شيء</translation>
        </message>
        <message>
            <source>{consumer} did not take part in {month}. Change its dates on the page of the service.</source>
            <translation>لم تشارك الجهة {consumer} في {month}. غيّر تواريخها في صفحة الخدمة.</translation>
        </message>
        <message>
            <source>{consumer}, {service}, {month}</source>
            <translation>{consumer}، {service}، {month}</translation>
        </message>
        <message>
            <source>{consumer}, {service}, {month}: {value}</source>
            <translation>{consumer}، {service}، {month}: {value}</translation>
        </message>
        <message>
            <source>{month} has not begun yet. It opens on its first day.</source>
            <translation>لم يبدأ {month} بعد. يُفتح في أول أيامه.</translation>
        </message>
        <message>
            <source>{month} is closed. Open the period again first: that needs a reason.</source>
            <translation>{month} مغلق. أعد فتح الفترة أولاً: يلزم ذكر السبب.</translation>
        </message>
        <message>
            <source>{number} is far more than before ({before}). Keep it with a reason, or correct it.</source>
            <translation>الرقم {number} أكبر كثيرا مما سبقه ({before}). أبقه مع ذكر السبب، أو صحّحه.</translation>
        </message>
        <message>
            <source>{number} is far more than before. Keep it with a reason, or correct it.</source>
            <translation>الرقم {number} أكبر كثيرا مما سبقه. أبقه مع ذكر السبب، أو صحّحه.</translation>
        </message>
        <message>
            <source>{text}, cannot be read</source>
            <translation>{text}، لا تمكن قراءته</translation>
        </message>
        <message>
            <source>{value}, closed</source>
            <translation>{value}، مغلق</translation>
        </message>
    </context>
    <context>
        <name>SidePart</name>
        <message>
            <source>Alerts</source>
            <translation>التنبيهات</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>All alerts</source>
            <translation>كل التنبيهات</translation>
        </message>
        <message>
            <source>All who have to sign have signed.</source>
            <translation>وقّع كل من يجب أن يوقّع.</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>لمحة سريعة</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>History</source>
            <translation>تاريخ التغييرات</translation>
        </message>
        <message>
            <source>Nothing asks for a look.</source>
            <translation>لا شيء يستدعي النظر.</translation>
        </message>
        <message>
            <source>One person prepared and approved.</source>
            <translation>شخص واحد أعدّ ووافق.</translation>
        </message>
        <message>
            <source>Signed copy</source>
            <translation>النسخة الموقّعة</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>في انتظار آخرين</translation>
        </message>
        <message>
            <source>moves while no roles are declared</source>
            <translation>خطوات دون أدوار معلنة</translation>
        </message>
        <message>
            <source>prepared and approved by one person</source>
            <translation>أعدها واعتمدها شخص واحد</translation>
        </message>
        <message>
            <source>to act on now</source>
            <translation>للتصرف الآن</translation>
        </message>
        <message>
            <source>to look at</source>
            <translation>للنظر</translation>
        </message>
        <message>
            <source>{state}, {who}: {reason}</source>
            <translation>{state}، {who}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>DEMO</source>
            <translation>تجريبي</translation>
        </message>
        <message>
            <source>This is a demo register</source>
            <translation>هذا سجل تجريبي</translation>
        </message>
    </context>
    <context>
        <name>SplitColumns</name>
        <message>
            <source>Against before</source>
            <translation>مقارنة بالسابق</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>الكيان</translation>
        </message>
        <message>
            <source>Exact amount</source>
            <translation>المبلغ الدقيق</translation>
        </message>
        <message>
            <source>Part left</source>
            <translation>الجزء الباقي</translation>
        </message>
        <message>
            <source>Share %</source>
            <translation>الحصة %</translation>
        </message>
        <message>
            <source>Support</source>
            <translation>الدعم</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>للدفع</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>وحدة</translation>
        </message>
        <message>
            <source>Whole units</source>
            <translation>وحدات كاملة</translation>
        </message>
    </context>
    <context>
        <name>SplitFacts</name>
        <message>
            <source>Agreement</source>
            <translation>الاتفاق</translation>
        </message>
        <message>
            <source>Census</source>
            <translation>التعداد</translation>
        </message>
        <message>
            <source>Counted</source>
            <translation>المعدود</translation>
        </message>
        <message>
            <source>Counts agreed</source>
            <translation>أعداد متفق عليها</translation>
        </message>
        <message>
            <source>Counts not agreed</source>
            <translation>أعداد غير متفق عليها</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الإثبات</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>مجمَّد</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <source>Not recorded yet</source>
            <translation>لم يُسجَّل بعد</translation>
        </message>
        <message>
            <source>Rounding</source>
            <translation>التقريب</translation>
        </message>
        <message>
            <source>Shared by</source>
            <translation>طريقة التقسيم</translation>
        </message>
        <message>
            <source>Who has agreed</source>
            <translation>من وافق</translation>
        </message>
        <message>
            <source>Worked out</source>
            <translation>حُسب</translation>
        </message>
        <message>
            <source>without a decision</source>
            <translation>بلا قرار</translation>
        </message>
        <message>
            <source>{decision}, {day}</source>
            <translation>{decision}، {day}</translation>
        </message>
        <message>
            <source>{who}, {day}</source>
            <translation>{who}، {day}</translation>
        </message>
    </context>
    <context>
        <name>SplitPart</name>
        <message>
            <source>Actual cost, all lines</source>
            <translation>التكلفة الفعلية، كل البنود</translation>
        </message>
        <message>
            <source>Actual cost, line {line}</source>
            <translation>التكلفة الفعلية، البند {line}</translation>
        </message>
        <message>
            <source>An earlier run</source>
            <translation>حساب سابق</translation>
        </message>
        <message>
            <source>Budget, all lines</source>
            <translation>الميزانية، كل البنود</translation>
        </message>
        <message>
            <source>Budget, line {line}</source>
            <translation>الميزانية، البند {line}</translation>
        </message>
        <message>
            <source>Nothing is shared out yet. Enter the lines and what every party counts, then share it out.</source>
            <translation>لم يُقسَّم شيء بعد. أدخل البنود وما يعدّه كل طرف، ثم قسِّمها.</translation>
        </message>
        <message>
            <source>Rounding each share alone would give {amount}.</source>
            <translation>تقريب كل حصة وحدها يعطي {amount}.</translation>
        </message>
        <message>
            <source>Share it out</source>
            <translation>تقسيمها</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>الحصص</translation>
        </message>
        <message>
            <source>Shares add up to {total} to the smallest unit.</source>
            <translation>مجموع الحصص {total} حتى أصغر وحدة.</translation>
        </message>
        <message>
            <source>Shown</source>
            <translation>المعروض</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>ما يُعرض</translation>
        </message>
    </context>
    <context>
        <name>StartPanel</name>
        <message>
            <source>A checked copy takes the place of a lost or damaged store.</source>
            <translation>تحل نسخة مفحوصة محل مخزن مفقود أو تالف.</translation>
        </message>
        <message>
            <source>A register that somebody made before, on this computer's disk.</source>
            <translation>سجل أُنشئ من قبل، على قرص هذا الحاسوب.</translation>
        </message>
        <message>
            <source>Open a store…</source>
            <translation>فتح مخزن…</translation>
        </message>
        <message>
            <source>Open the demo mission</source>
            <translation>فتح البعثة التجريبية</translation>
        </message>
        <message>
            <source>Opened before</source>
            <translation>المفتوحة من قبل</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>استعادة نسخة احتياطية…</translation>
        </message>
        <message>
            <source>Set up my office</source>
            <translation>إعداد مكتبي</translation>
        </message>
        <message>
            <source>Type your mission's acronym; calendar, country and languages are filled in.</source>
            <translation>اكتب الاسم المختصر لبعثتك؛ فيُملأ التقويم والبلد واللغات تلقائيا.</translation>
        </message>
        <message>
            <source>UNEXAM, an invented mission with arrangements, services and three years of usage to try with.</source>
            <translation>بعثة متخيَّلة، UNEXAM، لها ترتيبات وخدمات واستخدام لثلاث سنوات للتجربة.</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
    </context>
    <context>
        <name>StepFields</name>
        <message>
            <source>Document that proves it</source>
            <translation>الوثيقة المثبتة</translation>
        </message>
        <message>
            <source>It is shown on the record and counted until another person can approve.</source>
            <translation>يظهر في السجل ويُحتسب إلى أن يتمكن شخص آخر من الموافقة.</translation>
        </message>
        <message>
            <source>One sentence; it is kept in the history.</source>
            <translation>جملة واحدة تُحفظ في تاريخ التغييرات.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Who approved it</source>
            <translation>من وافق عليه</translation>
        </message>
        <message>
            <source>Why one person does both</source>
            <translation>سبب قيام شخص واحد بالأمرين</translation>
        </message>
        <message>
            <source>Why sooner than agreed</source>
            <translation>لماذا أبكر مما اتُّفق عليه</translation>
        </message>
    </context>
    <context>
        <name>StepForm</name>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>What would follow has changed. Read it, then confirm.</source>
            <translation>تغيّر ما سيترتب على ذلك. اقرأه ثم أكّد.</translation>
        </message>
        <message>
            <source>{field}: enter it first.</source>
            <translation>{field}: أدخله أولا.</translation>
        </message>
    </context>
    <context>
        <name>StepNote</name>
        <message>
            <source>Close this note</source>
            <translation>إغلاق هذه الملاحظة</translation>
        </message>
        <message>
            <source>The step opened</source>
            <translation>الخطوة المفتوحة</translation>
        </message>
    </context>
    <context>
        <name>Stepper</name>
        <message>
            <source>Life cycle, step {number} of {count}, {label}</source>
            <translation>دورة الحياة، الخطوة {number} من {count}، {label}</translation>
        </message>
    </context>
    <context>
        <name>Stores</name>
        <message>
            <source>Backup</source>
            <translation>النسخ الاحتياطي</translation>
        </message>
        <message>
            <source>Looking back</source>
            <translation>الاطلاع على الماضي</translation>
        </message>
        <message>
            <source>Making the demo mission</source>
            <translation>إنشاء البعثة التجريبية</translation>
        </message>
        <message>
            <source>Opening {name}</source>
            <translation>فتح {name}</translation>
        </message>
        <message>
            <source>Restoring {name}</source>
            <translation>استعادة {name}</translation>
        </message>
        <message>
            <source>Setting up the office</source>
            <translation>إعداد المكتب</translation>
        </message>
    </context>
    <context>
        <name>SubmitPart</name>
        <message>
            <source>A check fails, so it cannot be submitted.</source>
            <translation>فشل أحد الفحوص، فلا يمكن تقديمه.</translation>
        </message>
        <message>
            <source>A mistake found later is put right by submitting again: it restates this one and lists what changed.</source>
            <translation>الخطأ الذي يُكتشف لاحقاً يُصحّح بتقديم جديد يحل محل هذا ويسرد ما تغيّر.</translation>
        </message>
        <message>
            <source>Back to the grid</source>
            <translation>العودة إلى الجدول</translation>
        </message>
        <message>
            <source>Bill it first under Bills and recoveries, or say below why not.</source>
            <translation>أصدر الفواتير أولاً ضمن الفواتير والتحصيلات، أو اذكر أدناه سبب عدم ذلك.</translation>
        </message>
        <message>
            <source>Cells entered</source>
            <translation>الخلايا المدخلة</translation>
        </message>
        <message>
            <source>Cells missing</source>
            <translation>الخلايا الناقصة</translation>
        </message>
        <message>
            <source>Cells that need a reason</source>
            <translation>خلايا تحتاج إلى سبب</translation>
        </message>
        <message>
            <source>Checks that agree</source>
            <translation>الفحوص المتطابقة</translation>
        </message>
        <message>
            <source>Cleared by</source>
            <translation>صاحب الموافقة</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Give each a reason in its note, or correct it; then submit.</source>
            <translation>اذكر سبباً في ملاحظة كل منها أو صححها؛ ثم قدِّم.</translation>
        </message>
        <message>
            <source>Go to the first of them</source>
            <translation>الانتقال إلى أولها</translation>
        </message>
        <message>
            <source>Known gaps on the cover</source>
            <translation>الثغرات المعروفة على الغلاف</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>العلامة</translation>
        </message>
        <message>
            <source>Mend what the check names, or save a draft: its sheets are marked.</source>
            <translation>أصلح ما يذكره الفحص، أو احفظ مسودة: تحمل أوراقها العلامة.</translation>
        </message>
        <message>
            <source>Not billed yet</source>
            <translation>لم تصدر فاتورته بعد</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Nothing is entered, billed or settled in it any more; opening it again needs a reason and approval. Cells that are missing stay missing: they are not zero.</source>
            <translation>لا يُدخل فيه شيء ولا يُفوتر ولا يُسوّى بعد ذلك؛ وإعادة فتحه تتطلب سبباً وموافقة. وتبقى الخلايا الناقصة ناقصة: فهي ليست صفراً.</translation>
        </message>
        <message>
            <source>Reason for the restatement</source>
            <translation>سبب التصحيح</translation>
        </message>
        <message>
            <source>Restate {first} to {last}</source>
            <translation>تصحيح: {first} إلى {last}</translation>
        </message>
        <message>
            <source>Restates</source>
            <translation>يصحّح</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>الصفوف</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>الأوراق</translation>
        </message>
        <message>
            <source>Since it was submitted</source>
            <translation>منذ تقديمه</translation>
        </message>
        <message>
            <source>Some quantities are far more than before.</source>
            <translation>بعض الكميات أكبر بكثير من سابقاتها.</translation>
        </message>
        <message>
            <source>Submit to Headquarters</source>
            <translation>تقديم إلى المقر</translation>
        </message>
        <message>
            <source>Submit {first} to {last}</source>
            <translation>تقديم: {first} إلى {last}</translation>
        </message>
        <message>
            <source>Submit {month}</source>
            <translation>تقديم {month}</translation>
        </message>
        <message>
            <source>Submitting the workbook</source>
            <translation>تقديم المصنف</translation>
        </message>
        <message>
            <source>The workbook is kept as it is, and this cannot be undone.</source>
            <translation>يُحفظ المصنف كما هو، ولا يمكن التراجع عن ذلك.</translation>
        </message>
        <message>
            <source>This closes {month} for the whole office.</source>
            <translation>هذا يغلق {month} للمكتب كله.</translation>
        </message>
        <message>
            <source>Worth</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>being read</source>
            <translation>قيد القراءة</translation>
        </message>
        <message>
            <source>{added} new, {changed} changed, {removed} closed</source>
            <translation>جديدة {added}، متغيرة {changed}، مغلقة {removed}</translation>
        </message>
        <message>
            <source>{count} of {of}</source>
            <translation>{count} من {of}</translation>
        </message>
        <message>
            <source>{month} is submitted and closed.</source>
            <translation>قُدِّم {month} وأُغلق.</translation>
        </message>
    </context>
    <context>
        <name>Summary</name>
        <message>
            <source>All parties have signed.</source>
            <translation>وقّعت جميع الأطراف.</translation>
        </message>
        <message>
            <source>Attach the signed copy to complete it.</source>
            <translation>أرفق النسخة الموقّعة لاستكماله.</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>مرفقة</translation>
        </message>
        <message>
            <source>Decide by {day}, {distance}</source>
            <translation>موعد اتخاذ القرار {day}، {distance}</translation>
        </message>
        <message>
            <source>If all sign by {day}, it takes effect as planned.</source>
            <translation>إذا وقّع الجميع في موعد أقصاه {day}، بدأ نفاذه كما هو مقرر.</translation>
        </message>
        <message>
            <source>It takes effect once all have signed and its start date is entered.</source>
            <translation>يبدأ نفاذه بعد أن يوقّع الجميع ويُدخل تاريخ بدئه.</translation>
        </message>
        <message>
            <source>It was to take effect on {day}; until all have signed, it does not.</source>
            <translation>كان من المقرر أن يبدأ نفاذه في {day}؛ ولن يبدأ قبل أن يوقّع الجميع.</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>ناقصة</translation>
        </message>
        <message>
            <source>Next: {state}</source>
            <translation>التالي: {state}</translation>
        </message>
        <message>
            <source>Not needed</source>
            <translation>غير لازمة</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>ليس بعد</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>لا شيء مستحق.</translation>
        </message>
        <message>
            <source>Nothing is due. The next decision is on {day}.</source>
            <translation>لا شيء مستحق. القرار المقبل في {day}.</translation>
        </message>
        <message>
            <source>Nothing is due. The next review is on {day}.</source>
            <translation>لا شيء مستحق. المراجعة المقبلة في {day}.</translation>
        </message>
        <message>
            <source>Nothing is missing for this step.</source>
            <translation>لا ينقص هذه الخطوة شيء.</translation>
        </message>
        <message>
            <source>Renew it, change it or let it end: the last day for notice is {notice}, and it ends on {end}.</source>
            <translation>جدّده أو غيّره أو دعه ينتهي: آخر يوم للإشعار {notice}، وينتهي في {end}.</translation>
        </message>
        <message>
            <source>Waiting for {parties}.</source>
            <translation>في انتظار {parties}.</translation>
        </message>
        <message>
            <source>Waived</source>
            <translation>معفى منها</translation>
        </message>
        <message>
            <source>{days}, to {last}</source>
            <translation>{days}، حتى {last}</translation>
        </message>
        <message>
            <source>{providers} to {others}</source>
            <translation>من {providers} إلى {others}</translation>
        </message>
        <message>
            <source>{start} – {end}</source>
            <translation>{start} – {end}</translation>
        </message>
        <message>
            <source>{start}, open-ended</source>
            <translation>{start}، مفتوح المدة</translation>
        </message>
    </context>
    <context>
        <name>TabbedLists</name>
        <message>
            <source>Clear the words</source>
            <translation>مسح الكلمات</translation>
        </message>
        <message>
            <source>Lists of the place</source>
            <translation>قوائم هذا القسم</translation>
        </message>
        <message>
            <source>Nothing here holds “{text}”.</source>
            <translation>لا شيء هنا يتضمن «{text}».</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>Open folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Your text is kept in the form. Mend the cause, then leave the field again.</source>
            <translation>نصك محفوظ في النموذج. عالج السبب، ثم اخرج من الحقل مرة أخرى.</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPart</name>
        <message numerus="yes">
            <source>%n cell(s) were written and read back; everything else is as the desk made it.</source>
            <translation>
                <numerusform>لم تُكتب أي خلية؛ وكل ما عدا ذلك كما أعدّه المكتب.</numerusform>
                <numerusform>كُتبت خلية واحدة وأُعيدت قراءتها؛ وكل ما عدا ذلك كما أعدّه المكتب.</numerusform>
                <numerusform>كُتبت خليتان وأُعيدت قراءتهما؛ وكل ما عدا ذلك كما أعدّه المكتب.</numerusform>
                <numerusform>كُتبت %n خلايا وأُعيدت قراءتها؛ وكل ما عدا ذلك كما أعدّه المكتب.</numerusform>
                <numerusform>كُتبت %n خلية وأُعيدت قراءتها؛ وكل ما عدا ذلك كما أعدّه المكتب.</numerusform>
                <numerusform>كُتبت %n خلية وأُعيدت قراءتها؛ وكل ما عدا ذلك كما أعدّه المكتب.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) or heading(s) of it mean nothing here and stay as they are.</source>
            <translation>
                <numerusform>لا أسماء ولا عناوين بلا معنى هنا.</numerusform>
                <numerusform>اسم أو عنوان واحد منه لا معنى له هنا ويبقى كما هو.</numerusform>
                <numerusform>اسمان أو عنوانان منه لا معنى لهما هنا ويبقيان كما هما.</numerusform>
                <numerusform>%n أسماء أو عناوين منه لا معنى لها هنا وتبقى كما هي.</numerusform>
                <numerusform>%n اسماً أو عنواناً منه لا معنى لها هنا وتبقى كما هي.</numerusform>
                <numerusform>%n اسم أو عنوان منه لا معنى لها هنا وتبقى كما هي.</numerusform>
            </translation>
        </message>
        <message>
            <source>A desk hands out a workbook of its own? Keep its mapping here and fill it with a period.</source>
            <translation>هل يوزّع أحد المكاتب مصنفاً خاصاً به؟ احفظ هنا خريطة خاناته واملأه ببيانات فترة.</translation>
        </message>
        <message>
            <source>A workbook is being read or made.</source>
            <translation>يجري قراءة مصنف أو إعداده.</translation>
        </message>
        <message>
            <source>Back to the preview</source>
            <translation>العودة إلى المعاينة</translation>
        </message>
        <message>
            <source>Excel workbook (*.xlsx *.xlsm)</source>
            <translation>مصنف Excel (*.xlsx *.xlsm)</translation>
        </message>
        <message>
            <source>Fill it</source>
            <translation>ملؤه</translation>
        </message>
        <message>
            <source>Fill it…</source>
            <translation>ملؤه…</translation>
        </message>
        <message>
            <source>Keep a workbook first.</source>
            <translation>احفظ مصنفاً أولاً.</translation>
        </message>
        <message>
            <source>Keep a workbook or mapping</source>
            <translation>حفظ مصنف أو خريطة خانات</translation>
        </message>
        <message>
            <source>Keep a workbook or mapping…</source>
            <translation>حفظ مصنف أو خريطة خانات…</translation>
        </message>
        <message>
            <source>Making {name}</source>
            <translation>إنشاء {name}</translation>
        </message>
        <message>
            <source>Reading {name}</source>
            <translation>قراءة {name}</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>إزالته</translation>
        </message>
        <message>
            <source>The desk's workbook</source>
            <translation>مصنف المكتب</translation>
        </message>
        <message>
            <source>Workbooks and mappings (*.xlsx *.xlsm *.toml *.json)</source>
            <translation>مصنفات وخرائط خانات (*.xlsx *.xlsm *.toml *.json)</translation>
        </message>
        <message>
            <source>Workbooks of Headquarters desks</source>
            <translation>مصنفات مكاتب المقر</translation>
        </message>
        <message>
            <source>filled</source>
            <translation>مملوء</translation>
        </message>
        <message>
            <source>{name} is filled</source>
            <translation>مُلئ {name}</translation>
        </message>
        <message numerus="yes">
            <source>{name} is kept; it fills %n place(s)</source>
            <translation>
                <numerusform>حُفظ {name}؛ ولا يملأ أي خانة</numerusform>
                <numerusform>حُفظ {name}؛ ويملأ خانة واحدة</numerusform>
                <numerusform>حُفظ {name}؛ ويملأ خانتين</numerusform>
                <numerusform>حُفظ {name}؛ ويملأ %n خانات</numerusform>
                <numerusform>حُفظ {name}؛ ويملأ %n خانة</numerusform>
                <numerusform>حُفظ {name}؛ ويملأ %n خانة</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TermsPart</name>
        <message>
            <source>A draft was kept.</source>
            <translation>حُفظت مسودة.</translation>
        </message>
        <message>
            <source>Amendment {number} is open; its terms are changed there.</source>
            <translation>التعديل {number} مفتوح؛ تُغيَّر أحكامه هناك.</translation>
        </message>
        <message>
            <source>Amend…</source>
            <translation>تعديل…</translation>
        </message>
        <message>
            <source>An amendment changes them as the next version.</source>
            <translation>يغيّرها تعديل بوصفه الإصدار التالي.</translation>
        </message>
        <message>
            <source>Continue with it</source>
            <translation>متابعتها</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>تجاهلها</translation>
        </message>
        <message>
            <source>Go to the amendment</source>
            <translation>الانتقال إلى التعديل</translation>
        </message>
        <message>
            <source>Governance</source>
            <translation>الحوكمة</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>الهوية</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>الجوانب المالية</translation>
        </message>
        <message>
            <source>Period and notice</source>
            <translation>المدة والإشعار</translation>
        </message>
        <message>
            <source>Policy lens</source>
            <translation>منظور السياسات</translation>
        </message>
        <message>
            <source>Sealed since {day}.</source>
            <translation>مختومة منذ {day}.</translation>
        </message>
        <message>
            <source>Signed terms do not change.</source>
            <translation>الشروط الموقَّعة لا تتغير.</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>الأحكام</translation>
        </message>
        <message>
            <source>Typed earlier and not in the register yet: {fields}.</source>
            <translation>كُتب من قبل وليس في السجل بعد: {fields}.</translation>
        </message>
    </context>
    <context>
        <name>TimelinePart</name>
        <message>
            <source>No dates in the coming months.</source>
            <translation>لا توجد تواريخ في الأشهر المقبلة.</translation>
        </message>
        <message>
            <source>The coming months</source>
            <translation>الأشهر المقبلة</translation>
        </message>
    </context>
    <context>
        <name>TimelineStrip</name>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
    </context>
    <context>
        <name>TodayDeeds</name>
        <message>
            <source>Record a review</source>
            <translation>تسجيل مراجعة</translation>
        </message>
        <message>
            <source>Record review</source>
            <translation>تسجيل المراجعة</translation>
        </message>
        <message>
            <source>The review is recorded.</source>
            <translation>سُجّلت المراجعة.</translation>
        </message>
        <message>
            <source>What did the review find? It is recorded for {day}.</source>
            <translation>ما الذي خلصت إليه المراجعة؟ تُسجَّل بتاريخ {day}.</translation>
        </message>
    </context>
    <context>
        <name>TodayPage</name>
        <message>
            <source>New arrangement</source>
            <translation>ترتيب جديد</translation>
        </message>
        <message>
            <source>No alert is selected.</source>
            <translation>لم يُحدد أي تنبيه.</translation>
        </message>
        <message>
            <source>No decision is selected.</source>
            <translation>لم يُحدَّد أي قرار.</translation>
        </message>
        <message>
            <source>No decision is selected. Choose a line first.</source>
            <translation>لم يُحدد أي قرار. اختر سطرًا أولًا.</translation>
        </message>
        <message>
            <source>No review is due for this one.</source>
            <translation>لا توجد مراجعة مستحقة لهذا الترتيب.</translation>
        </message>
        <message>
            <source>Open arrangement</source>
            <translation>فتح الترتيب</translation>
        </message>
        <message>
            <source>Put off…</source>
            <translation>تأجيل…</translation>
        </message>
        <message>
            <source>Record a review…</source>
            <translation>تسجيل مراجعة…</translation>
        </message>
        <message>
            <source>Record decision…</source>
            <translation>تسجيل قرار…</translation>
        </message>
        <message>
            <source>Save calendar…</source>
            <translation>حفظ التقويم…</translation>
        </message>
        <message>
            <source>Show 12 months</source>
            <translation>عرض 12 شهرًا</translation>
        </message>
        <message>
            <source>Show the alerts</source>
            <translation>عرض التنبيهات</translation>
        </message>
        <message>
            <source>Show the day</source>
            <translation>عرض اليوم</translation>
        </message>
        <message>
            <source>Show the month</source>
            <translation>عرض الشهر</translation>
        </message>
        <message>
            <source>Take note…</source>
            <translation>أخذ العلم…</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>decide</source>
            <translation>قرار</translation>
        </message>
        <message>
            <source>month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>next part</source>
            <translation>الجزء التالي</translation>
        </message>
        <message>
            <source>open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>put off</source>
            <translation>تأجيل</translation>
        </message>
        <message>
            <source>take note</source>
            <translation>أخذ العلم</translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
    </context>
    <context>
        <name>TodayWords</name>
        <message numerus="yes">
            <source>%n d</source>
            <translation>
                <numerusform>%n يوم</numerusform>
                <numerusform>يوم واحد</numerusform>
                <numerusform>يومان</numerusform>
                <numerusform>%n أيام</numerusform>
                <numerusform>%n يوما</numerusform>
                <numerusform>%n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late</source>
            <translation>
                <numerusform>المتأخر: %n</numerusform>
                <numerusform>المتأخر: %n</numerusform>
                <numerusform>المتأخر: %n</numerusform>
                <numerusform>المتأخر: %n</numerusform>
                <numerusform>المتأخر: %n</numerusform>
                <numerusform>المتأخر: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missing</source>
            <translation>
                <numerusform>الناقص: %n</numerusform>
                <numerusform>الناقص: %n</numerusform>
                <numerusform>الناقص: %n</numerusform>
                <numerusform>الناقص: %n</numerusform>
                <numerusform>الناقص: %n</numerusform>
                <numerusform>الناقص: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on {day}</source>
            <translation>
                <numerusform>لا مواعيد (%n) في {day}</numerusform>
                <numerusform>موعد واحد في {day}</numerusform>
                <numerusform>موعدان في {day}</numerusform>
                <numerusform>%n مواعيد في {day}</numerusform>
                <numerusform>%n موعدا في {day}</numerusform>
                <numerusform>%n موعد في {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to {day}</source>
            <translation>
                <numerusform>لا مواعيد (%n) حتى {day}</numerusform>
                <numerusform>موعد واحد حتى {day}</numerusform>
                <numerusform>موعدان حتى {day}</numerusform>
                <numerusform>%n مواعيد حتى {day}</numerusform>
                <numerusform>%n موعدا حتى {day}</numerusform>
                <numerusform>%n موعد حتى {day}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n within 90 days</source>
            <translation>
                <numerusform>خلال 90 يوما: %n</numerusform>
                <numerusform>خلال 90 يوما: %n</numerusform>
                <numerusform>خلال 90 يوما: %n</numerusform>
                <numerusform>خلال 90 يوما: %n</numerusform>
                <numerusform>خلال 90 يوما: %n</numerusform>
                <numerusform>خلال 90 يوما: %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Decide by</source>
            <translation>موعد اتخاذ القرار</translation>
        </message>
        <message>
            <source>Decide by {day}, {distance}: {title}. {reason}</source>
            <translation>موعد اتخاذ القرار {day}، {distance}: {title}. {reason}</translation>
        </message>
        <message>
            <source>Decide by {day}, {title}, {distance}</source>
            <translation>موعد اتخاذ القرار {day}، {title}، {distance}</translation>
        </message>
        <message>
            <source>Decide whether it goes on.</source>
            <translation>قرّر ما إذا كان سيستمر.</translation>
        </message>
        <message>
            <source>Decisions due in 30 days</source>
            <translation>القرارات المستحقة خلال 30 يوما</translation>
        </message>
        <message>
            <source>Ended {end} and is still used. Extend it or stop.</source>
            <translation>انتهى في {end} وما زال مستخدما. مدّده أو أوقف الاستخدام.</translation>
        </message>
        <message>
            <source>Ended {end}, still used in {month}. Extend it or stop.</source>
            <translation>انتهى في {end} وظل مستخدما في {month}. مدّده أو أوقف الاستخدام.</translation>
        </message>
        <message>
            <source>Ending in 180 days</source>
            <translation>ينتهي خلال 180 يوما</translation>
        </message>
        <message>
            <source>Ends</source>
            <translation>ينتهي في</translation>
        </message>
        <message>
            <source>Ends {day}, {title}, {distance}</source>
            <translation>ينتهي في {day}، {title}، {distance}</translation>
        </message>
        <message>
            <source>Ends {end}; the last day for notice, {notice}, has passed. Replace it or let it end.</source>
            <translation>ينتهي في {end}؛ وقد مضى آخر يوم للإشعار، {notice}. استبدله أو دعه ينتهي.</translation>
        </message>
        <message>
            <source>Ends {end}; {days} of notice; last day to give notice {notice}.</source>
            <translation>ينتهي في {end}؛ مهلة الإشعار {days}؛ وآخر يوم لتوجيه الإشعار {notice}.</translation>
        </message>
        <message>
            <source>Entries for {month}</source>
            <translation>مُدخلات {month}</translation>
        </message>
        <message>
            <source>Extend or stop</source>
            <translation>تمديد أو إيقاف</translation>
        </message>
        <message>
            <source>Lapsed but used</source>
            <translation>انقضى وما زال مستخدما</translation>
        </message>
        <message>
            <source>Last day to give notice {day}, {title}, {distance}</source>
            <translation>آخر يوم لتوجيه الإشعار {day}، {title}، {distance}</translation>
        </message>
        <message>
            <source>Last notice day</source>
            <translation>آخر يوم للإشعار</translation>
        </message>
        <message>
            <source>None</source>
            <translation>بلا</translation>
        </message>
        <message>
            <source>None is late</source>
            <translation>لا متأخر منها</translation>
        </message>
        <message>
            <source>None within 90 days</source>
            <translation>لا شيء خلال 90 يوما</translation>
        </message>
        <message>
            <source>Not signed: {parties} and {more} more.</source>
            <translation>لم توقّع: {parties}، و{more} غيرها.</translation>
        </message>
        <message>
            <source>Not signed: {parties}.</source>
            <translation>لم توقّع: {parties}.</translation>
        </message>
        <message>
            <source>Nothing is missing</source>
            <translation>لا ينقص شيء</translation>
        </message>
        <message>
            <source>Nothing needs a decision before {day}.</source>
            <translation>لا شيء يتطلب قرارا قبل {day}.</translation>
        </message>
        <message>
            <source>Nothing needs a decision before {day}. The next one is due on {following}: {title}.</source>
            <translation>لا شيء يتطلب قرارا قبل {day}. والقرار التالي مستحق في {following}: {title}.</translation>
        </message>
        <message>
            <source>Renews itself after {end}; {days} of notice; last day to give notice {notice}.</source>
            <translation>يتجدد تلقائيا بعد {end}؛ مهلة الإشعار {days}؛ وآخر يوم لتوجيه الإشعار {notice}.</translation>
        </message>
        <message>
            <source>Review due {day}, {title}, {distance}</source>
            <translation>مراجعة مستحقة في {day}، {title}، {distance}</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>المراجعات</translation>
        </message>
        <message>
            <source>Services with valid cover</source>
            <translation>الخدمات المشمولة بترتيب سارٍ</translation>
        </message>
        <message>
            <source>The last day for notice, {notice}, has passed: it renews itself after {end}.</source>
            <translation>مضى آخر يوم للإشعار، {notice}: ويتجدد تلقائيا بعد {end}.</translation>
        </message>
        <message>
            <source>decide: {title}</source>
            <translation>قرار: {title}</translation>
        </message>
        <message>
            <source>ending in 180 days</source>
            <translation>تنتهي خلال 180 يوما</translation>
        </message>
        <message>
            <source>ends: {title}</source>
            <translation>انتهاء: {title}</translation>
        </message>
        <message>
            <source>entries for {month}</source>
            <translation>مُدخلات {month}</translation>
        </message>
        <message>
            <source>lapsed but used</source>
            <translation>انقضت وما زالت مستخدمة</translation>
        </message>
        <message>
            <source>last notice day: {title}</source>
            <translation>آخر يوم للإشعار: {title}</translation>
        </message>
        <message>
            <source>review: {title}</source>
            <translation>مراجعة: {title}</translation>
        </message>
        <message>
            <source>services covered</source>
            <translation>خدمات مشمولة</translation>
        </message>
        <message>
            <source>to decide in 30 days</source>
            <translation>قرارات خلال 30 يوما</translation>
        </message>
        <message>
            <source>{party} +{number}</source>
            <translation>{party} +{number}</translation>
        </message>
        <message>
            <source>{part} / {whole}</source>
            <translation>{part} / {whole}</translation>
        </message>
        <message>
            <source>{part} of {whole} services</source>
            <translation>{part} من {whole} من الخدمات</translation>
        </message>
        <message>
            <source>{title}: {who}</source>
            <translation>{title}: {who}</translation>
        </message>
        <message>
            <source>{title}: {who} Waiting for {days}.</source>
            <translation>{title}: {who} مدة الانتظار: {days}.</translation>
        </message>
    </context>
    <context>
        <name>TokenButton</name>
        <message>
            <source>{subject} {value}, remove</source>
            <translation>{subject} {value}، حذف</translation>
        </message>
    </context>
    <context>
        <name>ToldPart</name>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open {title}</source>
            <translation>فتح {title}</translation>
        </message>
        <message>
            <source>Select a line to read what its calendar says.</source>
            <translation>حدد سطرًا لقراءة ما يقوله تقويمه.</translation>
        </message>
        <message>
            <source>What the calendar says</source>
            <translation>ما يقوله التقويم</translation>
        </message>
    </context>
    <context>
        <name>TopBar</name>
        <message>
            <source>Inspector</source>
            <translation>لوحة التفاصيل</translation>
        </message>
        <message>
            <source>Keys and help</source>
            <translation>المفاتيح والمساعدة</translation>
        </message>
    </context>
    <context>
        <name>TotalsRow</name>
        <message>
            <source>All services, USD</source>
            <translation>جميع الخدمات، USD</translation>
        </message>
        <message>
            <source>Filter the lines to see their sum in USD.</source>
            <translation>رشِّح الأسطر لرؤية مجموعها بالدولار (USD).</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
    </context>
    <context>
        <name>TrendChart</name>
        <message>
            <source>Trend from {first} to {last}: lowest {low}, highest {high}, now {now}.</source>
            <translation>التطور من {first} إلى {last}: الأدنى {low}، الأعلى {high}، الآن {now}.</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <translation>{low} إلى {high}</translation>
        </message>
    </context>
    <context>
        <name>TriedColumns</name>
        <message>
            <source>Change</source>
            <translation>التغير</translation>
        </message>
        <message>
            <source>Counts</source>
            <translation>الأعداد</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>الكيان</translation>
        </message>
        <message>
            <source>Leaves on</source>
            <translation>يغادر في</translation>
        </message>
        <message>
            <source>Pays</source>
            <translation>يدفع</translation>
        </message>
        <message>
            <source>Would count</source>
            <translation>سيعدّ</translation>
        </message>
        <message>
            <source>Would pay</source>
            <translation>سيدفع</translation>
        </message>
    </context>
    <context>
        <name>UnbilledPart</name>
        <message numerus="yes">
            <source>%n bill(s) drafted, {left} left out.</source>
            <translation>
                <numerusform>لم تُعدَّ أي فاتورة، وتُرك {left}.</numerusform>
                <numerusform>أُعدَّت فاتورة واحدة، وتُرك {left}.</numerusform>
                <numerusform>أُعدَّت فاتورتان، وتُرك {left}.</numerusform>
                <numerusform>أُعدَّت %n فواتير، وتُرك {left}.</numerusform>
                <numerusform>أُعدَّت %n فاتورة، وتُرك {left}.</numerusform>
                <numerusform>أُعدَّت %n فاتورة، وتُرك {left}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be billed yet.</source>
            <translation>
                <numerusform>لا شيء يتعذر تفويتره.</numerusform>
                <numerusform>واحد لا يمكن تفويتره بعد.</numerusform>
                <numerusform>اثنان لا يمكن تفويترهما بعد.</numerusform>
                <numerusform>%n لا يمكن تفويترها بعد.</numerusform>
                <numerusform>%n لا يمكن تفويترها بعد.</numerusform>
                <numerusform>%n لا يمكن تفويترها بعد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s) billed within a year: in the middle {median}, at most {longest} after delivery.</source>
            <translation>
                <numerusform>خلال سنة لم يُفوتر أي طلب، الوسيط {median} والأقصى {longest} بعد التسليم.</numerusform>
                <numerusform>خلال سنة فُوتر طلب واحد، الوسيط {median} والأقصى {longest} بعد التسليم.</numerusform>
                <numerusform>خلال سنة فُوتر طلبان، الوسيط {median} والأقصى {longest} بعد التسليم.</numerusform>
                <numerusform>خلال سنة فُوترت %n طلبات، الوسيط {median} والأقصى {longest} بعد التسليم.</numerusform>
                <numerusform>خلال سنة فُوتر %n طلبًا، الوسيط {median} والأقصى {longest} بعد التسليم.</numerusform>
                <numerusform>خلال سنة فُوتر %n طلب، الوسيط {median} والأقصى {longest} بعد التسليم.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n waiting for a bill: {amounts}.</source>
            <translation>
                <numerusform>لا شيء ينتظر فاتورة: {amounts}.</numerusform>
                <numerusform>واحد ينتظر فاتورة: {amounts}.</numerusform>
                <numerusform>اثنان ينتظران فاتورة: {amounts}.</numerusform>
                <numerusform>%n تنتظر فاتورة: {amounts}.</numerusform>
                <numerusform>%n تنتظر فاتورة: {amounts}.</numerusform>
                <numerusform>%n تنتظر فاتورة: {amounts}.</numerusform>
            </translation>
        </message>
        <message>
            <source>Draft bills</source>
            <translation>إعداد الفواتير</translation>
        </message>
        <message>
            <source>Draft bills…</source>
            <translation>إعداد الفواتير…</translation>
        </message>
        <message>
            <source>Nothing waits for a bill.</source>
            <translation>لا شيء ينتظر فاتورة.</translation>
        </message>
        <message>
            <source>One draft for each party and currency, out of all that is certified or used in these days.</source>
            <translation>مسودة لكل طرف وعملة، من كل ما صُدِّق عليه أو استُخدم في هذه الأيام.</translation>
        </message>
        <message>
            <source>Party, service, order</source>
            <translation>الطرف، الخدمة، الطلب</translation>
        </message>
        <message>
            <source>Reading the register…</source>
            <translation>جارٍ قراءة السجل…</translation>
        </message>
        <message>
            <source>Unbilled</source>
            <translation>غير مفوتر</translation>
        </message>
    </context>
    <context>
        <name>UndoList</name>
        <message>
            <source>No act is selected.</source>
            <translation>لم تُحدَّد أي عملية.</translation>
        </message>
        <message>
            <source>On</source>
            <translation>القيد</translation>
        </message>
        <message>
            <source>Since then</source>
            <translation>ما تلاه</translation>
        </message>
        <message>
            <source>The last acts</source>
            <translation>آخر العمليات</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>This act is undone already.</source>
            <translation>سبق التراجع عن هذه العملية.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ما جرى</translation>
        </message>
        <message>
            <source>When</source>
            <translation>الوقت</translation>
        </message>
    </context>
    <context>
        <name>UndoListPage</name>
        <message>
            <source>The last 200 acts, newest first. An act is taken back as a whole; later changes stay.</source>
            <translation>آخر 200 عملية، الأحدث أولا. يُتراجع عن العملية بكاملها، وتبقى التغييرات اللاحقة.</translation>
        </message>
        <message>
            <source>Undo list</source>
            <translation>قائمة التراجع</translation>
        </message>
        <message>
            <source>Undo this act</source>
            <translation>التراجع عن هذه العملية</translation>
        </message>
        <message>
            <source>undo the act</source>
            <translation>التراجع عن العملية</translation>
        </message>
    </context>
    <context>
        <name>UndoNames</name>
        <message>
            <source>Nothing to redo.</source>
            <translation>لا يوجد ما يُعاد تنفيذه.</translation>
        </message>
        <message>
            <source>Nothing to undo.</source>
            <translation>لا يوجد ما يُتراجع عنه.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
    </context>
    <context>
        <name>UndoQuestions</name>
        <message numerus="yes">
            <source>%n of these values changed again since.</source>
            <translation>
                <numerusform>لم تتغير أي قيمة (%n) من هذه القيم بعد ذلك.</numerusform>
                <numerusform>تغيرت قيمة واحدة من هذه القيم مرة أخرى بعد ذلك.</numerusform>
                <numerusform>تغيرت قيمتان من هذه القيم مرة أخرى بعد ذلك.</numerusform>
                <numerusform>تغيرت %n من هذه القيم مرة أخرى بعد ذلك.</numerusform>
                <numerusform>تغيرت %n من هذه القيم مرة أخرى بعد ذلك.</numerusform>
                <numerusform>تغيرت %n من هذه القيم مرة أخرى بعد ذلك.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep it as it is now</source>
            <translation>الإبقاء عليه كما هو الآن</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>تركه</translation>
        </message>
        <message>
            <source>Say for each whether it stays as it is now or is taken back too.</source>
            <translation>حدّد لكل قيمة ما إذا كانت تبقى كما هي الآن أو يُتراجع عنها أيضا.</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>التراجع عنه</translation>
        </message>
        <message>
            <source>Undo as chosen</source>
            <translation>التراجع بحسب الاختيار</translation>
        </message>
        <message>
            <source>{record}, {field}</source>
            <translation>{record}، {field}</translation>
        </message>
        <message>
            <source>{what}, keep: {value}</source>
            <translation>{what}، الإبقاء على: {value}</translation>
        </message>
        <message>
            <source>{what}, take back to: {value}</source>
            <translation>{what}، التراجع إلى: {value}</translation>
        </message>
    </context>
    <context>
        <name>UsageDeeds</name>
        <message numerus="yes">
            <source>%n cell(s) cleared.</source>
            <translation>
                <numerusform>لم تُمسح أي خلية (%n).</numerusform>
                <numerusform>مُسحت خلية واحدة.</numerusform>
                <numerusform>مُسحت خليتان.</numerusform>
                <numerusform>مُسحت %n خلايا.</numerusform>
                <numerusform>مُسحت %n خلية.</numerusform>
                <numerusform>مُسحت %n خلية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) copied from the month before.</source>
            <translation>
                <numerusform>لم تُنسخ أي خلية (%n) من الشهر السابق.</numerusform>
                <numerusform>نُسخت خلية واحدة (%n) من الشهر السابق.</numerusform>
                <numerusform>نُسخت خليتان (%n) من الشهر السابق.</numerusform>
                <numerusform>نُسخت %n خلايا من الشهر السابق.</numerusform>
                <numerusform>نُسخت %n خلية من الشهر السابق.</numerusform>
                <numerusform>نُسخت %n خلية من الشهر السابق.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) filled.</source>
            <translation>
                <numerusform>لم تُعبَّأ أي خلية (%n).</numerusform>
                <numerusform>عُبّئت خلية واحدة.</numerusform>
                <numerusform>عُبّئت خليتان.</numerusform>
                <numerusform>عُبّئت %n خلايا.</numerusform>
                <numerusform>عُبّئت %n خلية.</numerusform>
                <numerusform>عُبّئت %n خلية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) pasted.</source>
            <translation>
                <numerusform>لم تُلصق أي خلية (%n).</numerusform>
                <numerusform>أُلصقت خلية واحدة.</numerusform>
                <numerusform>أُلصقت خليتان.</numerusform>
                <numerusform>أُلصقت %n خلايا.</numerusform>
                <numerusform>أُلصقت %n خلية.</numerusform>
                <numerusform>أُلصقت %n خلية.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to copy: the month before is empty, or every cell has its entry.</source>
            <translation>لا شيء للنسخ: الشهر السابق فارغ، أو لكل خلية قيمتها.</translation>
        </message>
        <message>
            <source>Nothing to fill: select a cell with a quantity and the cells to fill.</source>
            <translation>لا يوجد ما يُعبَّأ: حدّد خلية فيها كمية والخلايا المراد تعبئتها.</translation>
        </message>
        <message>
            <source>Pasting</source>
            <translation>اللصق</translation>
        </message>
        <message>
            <source>The block is larger than the grid from here on. Begin further up or earlier.</source>
            <translation>الكتلة أكبر من الشبكة ابتداء من هذا الموضع. ابدأ من موضع أعلى أو من شهر أسبق.</translation>
        </message>
        <message>
            <source>The cells in the clipboard are empty, so nothing changed.</source>
            <translation>الخلايا الموجودة في الحافظة فارغة، فلم يتغير شيء.</translation>
        </message>
        <message>
            <source>The clipboard holds no cells. Copy them in the spreadsheet first.</source>
            <translation>لا توجد خلايا في الحافظة. انسخها أولا من جدول البيانات.</translation>
        </message>
    </context>
    <context>
        <name>UsageFilterBar</name>
        <message>
            <source>Arrangement is</source>
            <translation>الترتيب:</translation>
        </message>
        <message>
            <source>Arrangement…</source>
            <translation>الترتيب…</translation>
        </message>
        <message>
            <source>Choose filters</source>
            <translation>اختيار عوامل التصفية</translation>
        </message>
        <message>
            <source>Consumer is</source>
            <translation>المستفيد:</translation>
        </message>
        <message>
            <source>Consumer…</source>
            <translation>المستفيد…</translation>
        </message>
        <message>
            <source>Search services, or consumer:undp</source>
            <translation>ابحث، أو consumer:undp</translation>
        </message>
        <message>
            <source>Service is</source>
            <translation>الخدمة:</translation>
        </message>
        <message>
            <source>Site is</source>
            <translation>الموقع هو</translation>
        </message>
        <message>
            <source>Site…</source>
            <translation>الموقع…</translation>
        </message>
        <message>
            <source>arrangement</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>consumer</source>
            <translation>المستفيد</translation>
        </message>
        <message>
            <source>site</source>
            <translation>موقع</translation>
        </message>
    </context>
    <context>
        <name>UsageGrid</name>
        <message>
            <source>Rate</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Service and consumer</source>
            <translation>الخدمة والمستفيد</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
    </context>
    <context>
        <name>UsageHeader</name>
        <message>
            <source>Copy last month</source>
            <translation>نسخ الشهر السابق</translation>
        </message>
        <message>
            <source>Paste from Excel</source>
            <translation>لصق من Excel</translation>
        </message>
        <message>
            <source>Submit {month}</source>
            <translation>تقديم {month}</translation>
        </message>
    </context>
    <context>
        <name>UsagePage</name>
        <message>
            <source>Cell to fix before</source>
            <translation>الخلية السابقة المطلوب إصلاحها</translation>
        </message>
        <message>
            <source>Clear the cells</source>
            <translation>مسح الخلايا</translation>
        </message>
        <message>
            <source>Clear the last filter</source>
            <translation>إزالة عامل التصفية الأخير</translation>
        </message>
        <message>
            <source>Copy as table with names</source>
            <translation>نسخ كجدول مع الأسماء</translation>
        </message>
        <message>
            <source>Copy last month</source>
            <translation>نسخ الشهر السابق</translation>
        </message>
        <message>
            <source>Copy the cells</source>
            <translation>نسخ الخلايا</translation>
        </message>
        <message>
            <source>Edit the cell</source>
            <translation>تحرير الخلية</translation>
        </message>
        <message>
            <source>Fill down</source>
            <translation>تعبئة إلى الأسفل</translation>
        </message>
        <message>
            <source>Fill right</source>
            <translation>تعبئة جانبية</translation>
        </message>
        <message>
            <source>Import services…</source>
            <translation>استيراد الخدمات…</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>الاستخدام الشهري</translation>
        </message>
        <message>
            <source>New service</source>
            <translation>خدمة جديدة</translation>
        </message>
        <message>
            <source>Next cell to fix</source>
            <translation>الخلية التالية المطلوب إصلاحها</translation>
        </message>
        <message>
            <source>No cell is selected.</source>
            <translation>لم تُحدَّد أي خلية.</translation>
        </message>
        <message>
            <source>No line matches {conditions}.</source>
            <translation>لا يوجد سطر يطابق {conditions}.</translation>
        </message>
        <message>
            <source>No month of this year is open.</source>
            <translation>لا يوجد شهر مفتوح في هذه السنة.</translation>
        </message>
        <message>
            <source>No service has consumers yet. Log a service and say who uses it.</source>
            <translation>لا توجد بعد خدمة لها مستفيدون. سجّل خدمة وحدّد من يستخدمها.</translation>
        </message>
        <message>
            <source>Open the service</source>
            <translation>فتح الخدمة</translation>
        </message>
        <message>
            <source>Paste from Excel</source>
            <translation>لصق من Excel</translation>
        </message>
        <message>
            <source>The grid shows no line.</source>
            <translation>لا تعرض الشبكة أي سطر.</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>down</source>
            <translation>أسفل</translation>
        </message>
        <message>
            <source>edit</source>
            <translation>تحرير</translation>
        </message>
        <message>
            <source>fill down</source>
            <translation>تعبئة إلى الأسفل</translation>
        </message>
        <message>
            <source>go to the cell</source>
            <translation>الانتقال إلى الخلية</translation>
        </message>
        <message>
            <source>next issue</source>
            <translation>المسألة التالية</translation>
        </message>
        <message>
            <source>right</source>
            <translation>التالي</translation>
        </message>
    </context>
    <context>
        <name>UsageSheet</name>
        <message numerus="yes">
            <source>%n cell(s) cannot be taken.</source>
            <translation>
                <numerusform>تعذر أخذ أي خلية (%n).</numerusform>
                <numerusform>تعذر أخذ خلية واحدة.</numerusform>
                <numerusform>تعذر أخذ خليتين.</numerusform>
                <numerusform>تعذر أخذ %n خلايا.</numerusform>
                <numerusform>تعذر أخذ %n خلية.</numerusform>
                <numerusform>تعذر أخذ %n خلية.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cell(s) copied.</source>
            <translation>
                <numerusform>لم تُنسخ أي خلية (%n).</numerusform>
                <numerusform>نُسخت خلية واحدة.</numerusform>
                <numerusform>نُسخت خليتان.</numerusform>
                <numerusform>نُسخت %n خلايا.</numerusform>
                <numerusform>نُسخت %n خلية.</numerusform>
                <numerusform>نُسخت %n خلية.</numerusform>
            </translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>تجاهل</translation>
        </message>
        <message>
            <source>Leave them out</source>
            <translation>تركها جانبا</translation>
        </message>
        <message>
            <source>No cell asks for your attention.</source>
            <translation>لا توجد خلية تستدعي انتباهك.</translation>
        </message>
        <message>
            <source>Nothing is written yet. Correct them in the grid, or leave them out.</source>
            <translation>لم يُكتب شيء بعد. صحّحها في الشبكة، أو اتركها جانبا.</translation>
        </message>
        <message>
            <source>Nothing is written yet. Which number is meant?</source>
            <translation>لم يُكتب شيء بعد. أي الرقمين هو المقصود؟</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>“{example}” can be read in two ways.</source>
            <translation>تمكن قراءة «{example}» بطريقتين.</translation>
        </message>
    </context>
    <context>
        <name>VerifyPage</name>
        <message>
            <source>Documents read: {count}, {size}.</source>
            <translation>الوثائق المقروءة: {count}، {size}.</translation>
        </message>
        <message>
            <source>Documents that are not sound</source>
            <translation>وثائق غير سليمة</translation>
        </message>
        <message>
            <source>Documents that are not what was attached: {wrong} of {count}</source>
            <translation>الوثائق غير المطابقة لما أُرفق: {wrong} من {count}</translation>
        </message>
        <message>
            <source>Each document is read to its end and compared with what was attached. Nothing is changed.</source>
            <translation>تُقرأ كل وثيقة حتى نهايتها وتُقارن بما أُرفق. لا يتغير شيء.</translation>
        </message>
        <message>
            <source>Every document is what was attached.</source>
            <translation>كل وثيقة مطابقة لما أُرفق.</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>No document is attached yet.</source>
            <translation>لم تُرفق أي وثيقة بعد.</translation>
        </message>
        <message>
            <source>Open the record and attach the document again, or copy the documents folder from a backup.</source>
            <translation>افتح السجل وأرفق الوثيقة من جديد، أو انسخ مجلد الوثائق من نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>إيقاف</translation>
        </message>
        <message>
            <source>Stop verifying documents</source>
            <translation>إيقاف التحقق من الوثائق</translation>
        </message>
        <message>
            <source>Stopped. Not all documents were read.</source>
            <translation>أُوقفت العملية. لم تُقرأ كل الوثائق.</translation>
        </message>
        <message>
            <source>The documents are being read.</source>
            <translation>تُقرأ الوثائق الآن.</translation>
        </message>
        <message>
            <source>Verify again</source>
            <translation>التحقق من جديد</translation>
        </message>
        <message>
            <source>Verify documents</source>
            <translation>التحقق من الوثائق</translation>
        </message>
        <message>
            <source>Verify documents again</source>
            <translation>التحقق من الوثائق من جديد</translation>
        </message>
        <message>
            <source>Verifying documents</source>
            <translation>التحقق من الوثائق</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>موضع الخلل</translation>
        </message>
        <message>
            <source>open the record</source>
            <translation>فتح القيد</translation>
        </message>
    </context>
    <context>
        <name>VersionsPart</name>
        <message>
            <source>Amend…</source>
            <translation>تعديل…</translation>
        </message>
        <message>
            <source>Changed terms</source>
            <translation>الأحكام المعدلة</translation>
        </message>
        <message>
            <source>Compare with</source>
            <translation>مقارنة مع</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Sealed on</source>
            <translation>تاريخ الختم</translation>
        </message>
        <message>
            <source>Signatures</source>
            <translation>التوقيعات</translation>
        </message>
        <message>
            <source>Standing</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Takes effect</source>
            <translation>يبدأ نفاذه</translation>
        </message>
        <message>
            <source>These are the first terms, sealed since they were signed. An amendment makes the next version.</source>
            <translation>هذه هي الأحكام الأولى، مختومة منذ توقيعها. التعديل ينشئ الإصدار التالي.</translation>
        </message>
        <message>
            <source>These are the first terms. They can be changed until they are signed.</source>
            <translation>هذه هي الأحكام الأولى. يمكن تغييرها إلى أن تُوقَّع.</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>الإصدار</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>الإصدار {number}</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>الإصدارات</translation>
        </message>
        <message>
            <source>Versions of the terms</source>
            <translation>إصدارات الأحكام</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>سارية</translation>
        </message>
        <message>
            <source>open</source>
            <translation>مفتوح</translation>
        </message>
        <message>
            <source>past</source>
            <translation>سابق</translation>
        </message>
        <message>
            <source>sealed, to come</source>
            <translation>مختوم، قادم</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>الإصدار {number}</translation>
        </message>
        <message>
            <source>{signed} of {total}</source>
            <translation>{signed} من {total}</translation>
        </message>
        <message>
            <source>{standing}, retroactive</source>
            <translation>{standing}، بأثر رجعي</translation>
        </message>
    </context>
    <context>
        <name>ViewBar</name>
        <message>
            <source>Delete this view</source>
            <translation>حذف هذا العرض</translation>
        </message>
        <message>
            <source>More about views</source>
            <translation>المزيد عن العروض</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>اسم العرض</translation>
        </message>
        <message>
            <source>Name of the view, then Enter</source>
            <translation>اسم العرض ثم Enter</translation>
        </message>
        <message>
            <source>Rename this view…</source>
            <translation>إعادة تسمية هذا العرض…</translation>
        </message>
        <message>
            <source>Revert</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Save as a new view…</source>
            <translation>حفظ كعرض جديد…</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>حفظ العرض</translation>
        </message>
    </context>
    <context>
        <name>Views</name>
        <message>
            <source>12 months</source>
            <translation>12 شهرًا</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>التنبيهات</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>يوم</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>لا شيء يتطلب قرارا</translation>
        </message>
        <message>
            <source>To decide: {number}</source>
            <translation>ما يتطلب قرارا: {number}</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>طرق العرض</translation>
        </message>
    </context>
    <context>
        <name>VoidCheck</name>
        <message>
            <source>Install PySide6-Essentials 6.11.3, or use Python 3.12 or later.</source>
            <translation>ثبّت PySide6-Essentials 6.11.3، أو استخدم Python 3.12 أو إصدارا أحدث.</translation>
        </message>
        <message>
            <source>This version of PySide6 is not safe with this version of Python.</source>
            <translation>هذا الإصدار من PySide6 غير آمن مع هذا الإصدار من Python.</translation>
        </message>
    </context>
    <context>
        <name>WhatIfPart</name>
        <message>
            <source>Count</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>It cannot be shared like that.</source>
            <translation>لا يمكن التقسيم هكذا.</translation>
        </message>
        <message>
            <source>Joins on</source>
            <translation>ينضم في</translation>
        </message>
        <message>
            <source>Leaves on</source>
            <translation>يغادر في</translation>
        </message>
        <message>
            <source>Let it join</source>
            <translation>ضمّه</translation>
        </message>
        <message>
            <source>Nothing is otherwise than in the run.</source>
            <translation>لا شيء يختلف عن الحساب.</translation>
        </message>
        <message>
            <source>Nothing is written. {total} would be shared like this.</source>
            <translation>لم يُكتب شيء. سيُقسَّم {total} هكذا.</translation>
        </message>
        <message>
            <source>One more party</source>
            <translation>طرف إضافي</translation>
        </message>
        <message>
            <source>Propose this run</source>
            <translation>اقتراح هذا الحساب</translation>
        </message>
        <message>
            <source>Propose this run to put it to the participants.</source>
            <translation>اقترح هذا الحساب لعرضه على المشاركين.</translation>
        </message>
        <message>
            <source>Say first which entity joins.</source>
            <translation>حدِّد أولًا الكيان الذي ينضم.</translation>
        </message>
        <message>
            <source>Share the budget out first; then other counts and parties can be tried.</source>
            <translation>قسِّم الميزانية أولًا، ثم يمكن تجربة أعداد وأطراف أخرى.</translation>
        </message>
        <message>
            <source>Shared by</source>
            <translation>طريقة التقسيم</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>البدء من جديد</translation>
        </message>
        <message>
            <source>The run is proposed.</source>
            <translation>اقتُرح الحساب.</translation>
        </message>
        <message>
            <source>These are the shares of the run. Nothing is written here.</source>
            <translation>هذه حصص الحساب. لا يُكتب شيء هنا.</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Try it on</source>
            <translation>تجربة على</translation>
        </message>
        <message>
            <source>Type another count or a day of leaving into the table, or change the fields below it.</source>
            <translation>اكتب عددًا آخر أو يوم مغادرة في الجدول، أو غيِّر الحقول تحته.</translation>
        </message>
        <message>
            <source>What every party would pay</source>
            <translation>ما سيدفعه كل طرف</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>ماذا لو</translation>
        </message>
        <message>
            <source>What it counts</source>
            <translation>ما يعدّه</translation>
        </message>
    </context>
    <context>
        <name>WhyPanel</name>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغير</translation>
        </message>
        <message>
            <source>Choose one line above the bar to see its steps.</source>
            <translation>اختر بندًا فوق الشريط لترى خطواته.</translation>
        </message>
        <message>
            <source>Copy explanation</source>
            <translation>نسخ الشرح</translation>
        </message>
        <message>
            <source>Nothing is shared out yet.</source>
            <translation>لم يُقسَّم شيء بعد.</translation>
        </message>
        <message>
            <source>The explanation is copied.</source>
            <translation>نُسخ الشرح.</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>للدفع</translation>
        </message>
        <message>
            <source>What changed since {before}</source>
            <translation>ما تغيّر منذ {before}</translation>
        </message>
        <message>
            <source>Why {party} pays {amount}</source>
            <translation>لماذا يدفع {party} {amount}</translation>
        </message>
        <message>
            <source>{percent} % of {budget}</source>
            <translation>{percent}‎% من {budget}</translation>
        </message>
    </context>
    <context>
        <name>Wishes</name>
        <message>
            <source>Another file…</source>
            <translation>ملف آخر…</translation>
        </message>
        <message>
            <source>Backups (*.csdb);;All files (*)</source>
            <translation>النسخ الاحتياطية (*.csdb);;جميع الملفات (*)</translation>
        </message>
        <message>
            <source>Demo user</source>
            <translation>مستخدم تجريبي</translation>
        </message>
        <message>
            <source>Keep the store in</source>
            <translation>حفظ المخزن في</translation>
        </message>
        <message>
            <source>Open a store</source>
            <translation>فتح مخزن</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>استعادة</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>استعادة نسخة احتياطية</translation>
        </message>
        <message>
            <source>Stores (*.csdb)</source>
            <translation>المخازن (*.csdb)</translation>
        </message>
        <message>
            <source>Stores (*.csdb);;All files (*)</source>
            <translation>المخازن (*.csdb);;جميع الملفات (*)</translation>
        </message>
        <message>
            <source>The newest one, of {moment}</source>
            <translation>الأحدث، بتاريخ {moment}</translation>
        </message>
        <message>
            <source>The store was copied to {name} and the copy was checked.</source>
            <translation>نُسخ المخزن إلى {name} وفُحصت النسخة.</translation>
        </message>
        <message>
            <source>Which backup shall take the place of {name}? What is there now is kept beside it.</source>
            <translation>ما النسخة الاحتياطية التي ستحل محل {name}؟ يُحتفظ بما هو موجود الآن إلى جانبها.</translation>
        </message>
    </context>
    <context>
        <name>WorkingPaper</name>
        <message>
            <source>Entity</source>
            <translation>الكيان</translation>
        </message>
        <message>
            <source>Exact amount</source>
            <translation>المبلغ الدقيق</translation>
        </message>
        <message>
            <source>Share %</source>
            <translation>الحصة %</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>الحصص</translation>
        </message>
        <message>
            <source>To pay, {currency}</source>
            <translation>للدفع، {currency}</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
    </context>
    <context>
        <name>WorkingPrinting</name>
        <message>
            <source>Why {party} pays {amount}</source>
            <translation>لماذا يدفع {party} {amount}</translation>
        </message>
    </context>
    <context>
        <name>YearPart</name>
        <message numerus="yes">
            <source>%n more; the month view has them all</source>
            <translation>
                <numerusform>لا مزيد؛ عرض الشهر يضمها كلها</numerusform>
                <numerusform>سطر آخر؛ عرض الشهر يضمها كلها</numerusform>
                <numerusform>سطران آخران؛ عرض الشهر يضمها كلها</numerusform>
                <numerusform>%n أسطر أخرى؛ عرض الشهر يضمها كلها</numerusform>
                <numerusform>%n سطرًا آخر؛ عرض الشهر يضمها كلها</numerusform>
                <numerusform>%n سطر آخر؛ عرض الشهر يضمها كلها</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing falls between today and {day}.</source>
            <translation>لا شيء بين اليوم و{day}.</translation>
        </message>
        <message>
            <source>The twelve months ahead</source>
            <translation>الأشهر الاثنا عشر المقبلة</translation>
        </message>
        <message>
            <source>The twelve months ahead, by date</source>
            <translation>الأشهر الاثنا عشر المقبلة بحسب التاريخ</translation>
        </message>
        <message>
            <source>This line has no page of its own; what is known stands beside it.</source>
            <translation>ليس لهذا السطر صفحة خاصة؛ وما هو معروف مذكور بجانبه.</translation>
        </message>
        <message numerus="yes">
            <source>{lane}, {day}: %n date(s)</source>
            <translation>
                <numerusform>{lane}، {day}: لا تواريخ</numerusform>
                <numerusform>{lane}، {day}: تاريخ واحد</numerusform>
                <numerusform>{lane}، {day}: تاريخان</numerusform>
                <numerusform>{lane}، {day}: %n تواريخ</numerusform>
                <numerusform>{lane}، {day}: %n تاريخًا</numerusform>
                <numerusform>{lane}، {day}: %n تاريخ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{lane}, {first} to {last}: %n date(s)</source>
            <translation>
                <numerusform>{lane}، من {first} إلى {last}: لا تواريخ</numerusform>
                <numerusform>{lane}، من {first} إلى {last}: تاريخ واحد</numerusform>
                <numerusform>{lane}، من {first} إلى {last}: تاريخان</numerusform>
                <numerusform>{lane}، من {first} إلى {last}: %n تواريخ</numerusform>
                <numerusform>{lane}، من {first} إلى {last}: %n تاريخًا</numerusform>
                <numerusform>{lane}، من {first} إلى {last}: %n تاريخ</numerusform>
            </translation>
        </message>
        <message>
            <source>{title}: {number}</source>
            <translation>{title}: {number}</translation>
        </message>
    </context>
    <context>
        <name>YearSwitch</name>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Year after</source>
            <translation>السنة التالية</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>السنة السابقة</translation>
        </message>
    </context>
    <context>
        <name>YesNoField</name>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
    </context>
</TS>
