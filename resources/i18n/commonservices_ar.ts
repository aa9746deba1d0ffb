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
            <source>Arrangement added</source>
            <translation>إضافة ترتيب</translation>
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
            <source>Demo mission made</source>
            <translation>إنشاء البعثة التجريبية</translation>
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
            <source>Entity added</source>
            <translation>إضافة كيان</translation>
        </message>
        <message>
            <source>Exchange rate entered</source>
            <translation>إدخال سعر صرف</translation>
        </message>
        <message>
            <source>Field changed</source>
            <translation>تغيير حقل</translation>
        </message>
        <message>
            <source>Location added</source>
            <translation>إضافة موقع</translation>
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
            <source>Office changed</source>
            <translation>تغيير المكتب</translation>
        </message>
        <message>
            <source>Office set up</source>
            <translation>إعداد المكتب</translation>
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
            <source>Person added</source>
            <translation>إضافة شخص</translation>
        </message>
        <message>
            <source>Rate entered</source>
            <translation>إدخال سعر</translation>
        </message>
        <message>
            <source>Reading entered</source>
            <translation>إدخال قراءة</translation>
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
            <source>Review recorded</source>
            <translation>تسجيل مراجعة</translation>
        </message>
        <message>
            <source>Service added</source>
            <translation>إضافة خدمة</translation>
        </message>
        <message>
            <source>Several records changed</source>
            <translation>تغيير عدة قيود</translation>
        </message>
        <message>
            <source>Sharing key entered</source>
            <translation>إدخال مفتاح توزيع</translation>
        </message>
        <message>
            <source>Signature recorded</source>
            <translation>تسجيل توقيع</translation>
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
            <source>Waiver given</source>
            <translation>منح إعفاء</translation>
        </message>
        <message>
            <source>{field} changed</source>
            <translation>تغيير {field}</translation>
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
            <source>Attach a document…</source>
            <translation>إرفاق وثيقة…</translation>
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
            <source>Edit the terms</source>
            <translation>تحرير الأحكام</translation>
        </message>
        <message>
            <source>History</source>
            <translation>تاريخ التغييرات</translation>
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
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Parts of the arrangement</source>
            <translation>أجزاء الترتيب</translation>
        </message>
        <message>
            <source>Record a review…</source>
            <translation>تسجيل مراجعة…</translation>
        </message>
        <message>
            <source>Record signature</source>
            <translation>تسجيل توقيع</translation>
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
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>This arrangement is no longer in the register.</source>
            <translation>لم يعد هذا الترتيب موجودا في السجل.</translation>
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
        <name>ArrangementsPage</name>
        <message>
            <source>Arrangements</source>
            <translation>الترتيبات</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>نسخ كجدول</translation>
        </message>
        <message>
            <source>Edit the title</source>
            <translation>تحرير العنوان</translation>
        </message>
        <message>
            <source>Log arrangement</source>
            <translation>تسجيل الترتيب</translation>
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
            <source>Space</source>
            <translation>المسافة</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>The selected rows are copied with their headings.</source>
            <translation>نُسخت الصفوف المحددة مع عناوين أعمدتها.</translation>
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
        <name>Browse</name>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Choose columns</source>
            <translation>اختيار الأعمدة</translation>
        </message>
        <message>
            <source>Clear the last filter</source>
            <translation>إزالة عامل التصفية الأخير</translation>
        </message>
        <message>
            <source>Ending in 180 days</source>
            <translation>ينتهي خلال 180 يوما</translation>
        </message>
        <message>
            <source>Every service that runs is on paper.</source>
            <translation>كل خدمة جارية مشمولة بترتيب مكتوب.</translation>
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
            <source>No arrangements yet. Log the first one.</source>
            <translation>لا توجد ترتيبات بعد. سجّل أول ترتيب.</translation>
        </message>
        <message>
            <source>Not on paper</source>
            <translation>بلا ترتيب مكتوب</translation>
        </message>
        <message>
            <source>Nothing needs a decision before {day}.</source>
            <translation>لا شيء يتطلب قرارا قبل {day}.</translation>
        </message>
        <message>
            <source>Sum of ceilings {sums}</source>
            <translation>مجموع الحدود القصوى {sums}</translation>
        </message>
        <message>
            <source>Views of arrangements</source>
            <translation>طرق عرض الترتيبات</translation>
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
        <name>BulkPanel</name>
        <message>
            <source>All of these are signed, so their terms stay. Choose another field.</source>
            <translation>جميع هذه الترتيبات موقّعة، ولذلك تبقى أحكامها كما هي. اختر حقلا آخر.</translation>
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
            <source>Change them</source>
            <translation>تغييرها</translation>
        </message>
        <message>
            <source>Changing arrangements</source>
            <translation>تغيير الترتيبات</translation>
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
            <source>Location</source>
            <translation>الموقع</translation>
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
            <source>Owner</source>
            <translation>المسؤول</translation>
        </message>
        <message>
            <source>Selected arrangements: {count}</source>
            <translation>الترتيبات المحددة: {count}</translation>
        </message>
        <message>
            <source>Signed, staying as they are: {count}.</source>
            <translation>الموقّعة التي تبقى كما هي: {count}.</translation>
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
        <message>
            <source>different</source>
            <translation>مختلف</translation>
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
            <source>Month</source>
            <translation>الشهر</translation>
        </message>
        <message>
            <source>No cell is selected.</source>
            <translation>لم تُحدَّد أي خلية.</translation>
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
            <source>Checks before the export</source>
            <translation>عمليات التحقق قبل التصدير</translation>
        </message>
        <message>
            <source>Marked “{marking}” on every page</source>
            <translation>تحمل كل صفحة علامة «{marking}»</translation>
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
            <source>What is missing stands on the cover as a known gap.</source>
            <translation>ما ينقص يرد على صفحة الغلاف باعتباره فجوة معروفة.</translation>
        </message>
        <message>
            <source>reading…</source>
            <translation>جارٍ القراءة…</translation>
        </message>
        <message>
            <source>{agree} agree, {open} to look at</source>
            <translation>متطابق: {agree}، للنظر: {open}</translation>
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
    </context>
    <context>
        <name>CodeField</name>
        <message>
            <source>“{text}” is not in the list of {field}. Choose one of the values offered.</source>
            <translation>«{text}» غير واردة في قائمة {field}. اختر إحدى القيم المعروضة.</translation>
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
        <name>DecisionsPart</name>
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
        <name>DocumentsPart</name>
        <message>
            <source>All files (*)</source>
            <translation>جميع الملفات (*)</translation>
        </message>
        <message>
            <source>Attach a document</source>
            <translation>إرفاق وثيقة</translation>
        </message>
        <message>
            <source>Attach the newer document first, then choose the one it replaces.</source>
            <translation>أرفق الوثيقة الأحدث أولا، ثم اختر الوثيقة التي تحل محلها.</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>إرفاق…</translation>
        </message>
        <message>
            <source>Choose a document first.</source>
            <translation>اختر وثيقة أولا.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>No document is attached yet. Attach the draft or the signed copy, or drop a file here.</source>
            <translation>لم تُرفق أي وثيقة بعد. أرفق المسودة أو النسخة الموقّعة، أو أفلت ملفا هنا.</translation>
        </message>
        <message>
            <source>Open a copy</source>
            <translation>فتح نسخة</translation>
        </message>
        <message>
            <source>Replace a document</source>
            <translation>استبدال وثيقة</translation>
        </message>
        <message>
            <source>Replaced by…</source>
            <translation>استبدال بوثيقة أخرى…</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
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
            <source>What kind of document is {name}?</source>
            <translation>ما نوع الوثيقة {name}؟</translation>
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
            <source>You can also drop a file here.</source>
            <translation>يمكنك أيضا إفلات ملف هنا.</translation>
        </message>
        <message>
            <source>in force</source>
            <translation>سارية</translation>
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
        <name>Examples</name>
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
            <source>empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>its framework agreement</source>
            <translation>اتفاقه الإطاري</translation>
        </message>
        <message>
            <source>the exchange of letters</source>
            <translation>تبادل الرسائل</translation>
        </message>
        <message>
            <source>“agreed at the annual review”</source>
            <translation>«اتُّفق عليه في المراجعة السنوية»</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>A record cannot come and go in one act.</source>
            <translation>لا يمكن أن يُضاف قيد ويُحذف في عملية واحدة.</translation>
        </message>
        <message>
            <source>Another window or program is writing to the store.</source>
            <translation>توجد نافذة أخرى أو برنامج آخر يكتب في المخزن.</translation>
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
            <source>Choose another folder.</source>
            <translation>اختر مجلدا آخر.</translation>
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
            <source>Choose it again.</source>
            <translation>اختره مرة أخرى.</translation>
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
            <source>Copy the documents folder back from a backup, or attach the document again.</source>
            <translation>انسخ مجلد الوثائق مجددا من نسخة احتياطية، أو أرفق الوثيقة مرة أخرى.</translation>
        </message>
        <message>
            <source>Correct it by a new act: an amendment or a restatement.</source>
            <translation>صحّحه بعملية جديدة: تعديل أو إعادة صياغة.</translation>
        </message>
        <message>
            <source>Correct the record and export again; nothing was written.</source>
            <translation>صحّح القيد وصدّر مرة أخرى؛ فلم يُكتب شيء.</translation>
        </message>
        <message>
            <source>Export again. If it happens again, check the register before anything is sent.</source>
            <translation>صدّر مرة أخرى. وإذا تكرر ذلك فافحص السجل قبل إرسال أي شيء.</translation>
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
            <source>Give its key; if it never had one, restore the newest backup.</source>
            <translation>أدخل مفتاحه؛ وإن لم يكن له مفتاح قط فاستعد أحدث نسخة احتياطية.</translation>
        </message>
        <message>
            <source>Go on with the version that wrote it, and report this. A copy is kept: {copy}.</source>
            <translation>تابع العمل بالإصدار الذي كتبه وأبلغ عن ذلك. حُفظت نسخة منه: {copy}.</translation>
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
            <source>It is brought up to date when it is opened; a backup is made first.</source>
            <translation>يُحدَّث عند فتحه، وتُنشأ نسخة احتياطية قبل ذلك.</translation>
        </message>
        <message>
            <source>Keep the store on this computer's own disk, best in the local application folder; backups and packages may be kept there instead.</source>
            <translation>احتفظ بالمخزن على قرص هذا الحاسوب نفسه، ويُفضَّل في مجلد التطبيقات المحلي؛ أما النسخ الاحتياطية والحزم فيمكن حفظها هناك.</translation>
        </message>
        <message>
            <source>List the references with: list arrangements, or list services.</source>
            <translation>اعرض المراجع بالأمر: list arrangements أو list services.</translation>
        </message>
        <message>
            <source>Look at it as it is, or copy it into a folder you may write to.</source>
            <translation>اطّلع عليه كما هو، أو انسخه إلى مجلد يحق لك الكتابة فيه.</translation>
        </message>
        <message>
            <source>No office has been set up in this register yet, so no reference can be given.</source>
            <translation>لم يُعَدّ أي مكتب في هذا السجل بعد، ولذلك لا يمكن إسناد رقم مرجعي.</translation>
        </message>
        <message>
            <source>Open it without a key, or choose the encrypted store.</source>
            <translation>افتحه من دون مفتاح، أو اختر المخزن المشفّر.</translation>
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
            <source>Restore the newest backup; the present file is moved aside, never deleted.</source>
            <translation>استعد أحدث نسخة احتياطية؛ ويُنقل الملف الحالي جانبا ولا يُحذف أبدا.</translation>
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
            <source>Sheet {sheet}, row {row}{subject}, {field}: {reason}.</source>
            <translation>الورقة {sheet}، الصف {row}{subject}، {field}: {reason}.</translation>
        </message>
        <message>
            <source>Sheet {sheet}, {figure}: the finished workbook says {here} and not {register}, so it was not kept.</source>
            <translation>الورقة {sheet}، {figure}: يورد المصنف المنجز {here} لا {register}، ولذلك لم يُحفظ.</translation>
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
            <source>The backup {name} was changed or damaged after it was made.</source>
            <translation>تغيرت النسخة الاحتياطية {name} أو تلفت بعد إنشائها.</translation>
        </message>
        <message>
            <source>The copy of the store did not pass its check and was not kept.</source>
            <translation>لم تجتز نسخة المخزن الفحص ولم يُحتفظ بها.</translation>
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
            <source>The folder {folder} does not exist.</source>
            <translation>المجلد {folder} غير موجود.</translation>
        </message>
        <message>
            <source>The founding of a register cannot be taken back.</source>
            <translation>لا يمكن التراجع عن إنشاء السجل.</translation>
        </message>
        <message>
            <source>The key does not fit the store {name}, or its first page is damaged.</source>
            <translation>المفتاح لا يناسب المخزن {name}، أو أن صفحته الأولى تالفة.</translation>
        </message>
        <message>
            <source>The log is kept in {path}</source>
            <translation>يُحفظ سجل التشغيل في {path}</translation>
        </message>
        <message>
            <source>The program closed unexpectedly last time. Nothing that was saved is lost.</source>
            <translation>أُغلق البرنامج على نحو غير متوقع في المرة الماضية. ولم يُفقد شيء مما حُفظ.</translation>
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
            <source>There is already a file {name} in {folder}; it was left as it is.</source>
            <translation>يوجد أصلا ملف {name} في {folder}؛ فتُرك كما هو.</translation>
        </message>
        <message>
            <source>There is no backup at {path}.</source>
            <translation>لا توجد نسخة احتياطية في {path}.</translation>
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
            <source>This act brought back what had been taken back.</source>
            <translation>أرجعت هذه العملية ما سبق التراجع عنه.</translation>
        </message>
        <message>
            <source>This act cannot be taken back by itself: a later {kind} still needs the {target} it made.</source>
            <translation>لا يمكن التراجع عن هذه العملية وحدها: فما زال هناك قيد لاحق ({kind}) يحتاج إلى ما أنشأته ({target}).</translation>
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
            <source>This arrangement is no longer in the register.</source>
            <translation>لم يعد هذا الترتيب موجودا في السجل.</translation>
        </message>
        <message>
            <source>This is not the name of a document.</source>
            <translation>هذا ليس اسم وثيقة.</translation>
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
            <source>This service is no longer in the register.</source>
            <translation>لم تعد هذه الخدمة موجودة في السجل.</translation>
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
            <source>Wait until one of them has finished and try again.</source>
            <translation>انتظر حتى تنتهي إحداها وحاول مرة أخرى.</translation>
        </message>
        <message>
            <source>Your settings could not be read and were moved to {name}. The usual ones are in force.</source>
            <translation>تعذرت قراءة إعداداتك فنُقلت إلى {name}. والإعدادات المعتادة هي السارية.</translation>
        </message>
        <message>
            <source>{count} of the values this act wrote were changed again since.</source>
            <translation>عدد القيم التي كتبتها هذه العملية وتغيرت مرة أخرى بعد ذلك: {count}.</translation>
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
            <source>{name} could not be copied soundly.</source>
            <translation>تعذر نسخ {name} نسخا سليما.</translation>
        </message>
        <message>
            <source>{name} could not be read or written: {reason}.</source>
            <translation>تعذرت قراءة {name} أو كتابته: {reason}.</translation>
        </message>
        <message>
            <source>{name} could not be written: {reason}. An older file of that name is unchanged.</source>
            <translation>تعذرت كتابة {name}: {reason}. ولم يتغير الملف الأقدم الذي يحمل هذا الاسم.</translation>
        </message>
        <message>
            <source>{name} has no list called {sheet}.</source>
            <translation>لا توجد في {name} قائمة باسم {sheet}.</translation>
        </message>
        <message>
            <source>{name} is a store in use, not a backup.</source>
            <translation>{name} مخزن قيد الاستخدام وليس نسخة احتياطية.</translation>
        </message>
        <message>
            <source>{name} is open in another program, so it was not replaced.</source>
            <translation>{name} مفتوح في برنامج آخر، ولذلك لم يُستبدل.</translation>
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
            <source>Agreed</source>
            <translation>متفق عليه</translation>
        </message>
        <message>
            <source>Aliases</source>
            <translation>أسماء أخرى</translation>
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
            <source>Billing channel</source>
            <translation>قناة إصدار الفواتير</translation>
        </message>
        <message>
            <source>Billing cycle</source>
            <translation>دورة إصدار الفواتير</translation>
        </message>
        <message>
            <source>Catalogue item</source>
            <translation>بند الدليل</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Ceiling</source>
            <translation>الحد الأقصى</translation>
        </message>
        <message>
            <source>Census date</source>
            <translation>تاريخ التعداد</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>المجموع الاختباري</translation>
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
            <source>Clearance date</source>
            <translation>تاريخ الموافقة</translation>
        </message>
        <message>
            <source>Cleared by</source>
            <translation>صاحب الموافقة</translation>
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
            <source>Consumer</source>
            <translation>المستفيد</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>جهة الاتصال</translation>
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
            <source>Data quality</source>
            <translation>جودة البيانات</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Days to decide</source>
            <translation>أيام اتخاذ القرار</translation>
        </message>
        <message>
            <source>Decision level</source>
            <translation>مستوى القرار</translation>
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
            <source>Direction</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>Dispute path</source>
            <translation>مسار تسوية المنازعات</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>الوثيقة</translation>
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
            <source>Entered by</source>
            <translation>أدخله</translation>
        </message>
        <message>
            <source>Entity</source>
            <translation>الكيان</translation>
        </message>
        <message>
            <source>Erp</source>
            <translation>نظام تخطيط الموارد</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الدليل الإثباتي</translation>
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
            <source>First review</source>
            <translation>المراجعة الأولى</translation>
        </message>
        <message>
            <source>Fiscal calendar</source>
            <translation>التقويم المالي</translation>
        </message>
        <message>
            <source>Formula</source>
            <translation>الصيغة الحسابية</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>التواتر</translation>
        </message>
        <message>
            <source>From state</source>
            <translation>من الحالة</translation>
        </message>
        <message>
            <source>ISF priority</source>
            <translation>أولوية الإطار الاستراتيجي المتكامل</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Innovation flags</source>
            <translation>علامات الابتكار</translation>
        </message>
        <message>
            <source>Integration</source>
            <translation>التكامل</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Joining date</source>
            <translation>تاريخ الانضمام</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
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
            <source>Latitude</source>
            <translation>خط العرض</translation>
        </message>
        <message>
            <source>Lead entity</source>
            <translation>الكيان الرائد</translation>
        </message>
        <message>
            <source>Leaving date</source>
            <translation>تاريخ الانسحاب</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>الأساس القانوني</translation>
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
            <source>Longitude</source>
            <translation>خط الطول</translation>
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
            <source>Method</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <source>Minimum charge</source>
            <translation>الحد الأدنى للرسم</translation>
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
            <source>Months between reviews</source>
            <translation>عدد الأشهر بين المراجعات</translation>
        </message>
        <message>
            <source>Months of one renewal</source>
            <translation>أشهر التجديد الواحد</translation>
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
            <source>Note</source>
            <translation>ملاحظة</translation>
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
            <source>Office</source>
            <translation>المكتب</translation>
        </message>
        <message>
            <source>Open ended</source>
            <translation>مفتوح المدة</translation>
        </message>
        <message>
            <source>Origin</source>
            <translation>المنشأ</translation>
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
            <source>Phone</source>
            <translation>الهاتف</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>موجود</translation>
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
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Renews itself</source>
            <translation>يتجدد تلقائيا</translation>
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
            <source>Resident</source>
            <translation>مقيم</translation>
        </message>
        <message>
            <source>Responsible</source>
            <translation>المسؤول</translation>
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
            <source>Security area</source>
            <translation>المنطقة الأمنية</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Service level</source>
            <translation>مستوى الخدمة</translation>
        </message>
        <message>
            <source>Settlement due days</source>
            <translation>أيام مهلة التسوية</translation>
        </message>
        <message>
            <source>Share cap</source>
            <translation>الحد الأقصى للحصة</translation>
        </message>
        <message>
            <source>Sharing key</source>
            <translation>مفتاح التوزيع</translation>
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
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
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
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
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
            <source>Value</source>
            <translation>القيمة</translation>
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
            <source>Version reason</source>
            <translation>سبب الإصدار</translation>
        </message>
        <message>
            <source>Volume estimate</source>
            <translation>الحجم التقديري</translation>
        </message>
        <message>
            <source>Withdrawal date</source>
            <translation>تاريخ الانسحاب</translation>
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
            <source>Choose filters</source>
            <translation>اختيار عوامل التصفية</translation>
        </message>
        <message>
            <source>Ends after</source>
            <translation>ينتهي بعد</translation>
        </message>
        <message>
            <source>Ends before</source>
            <translation>ينتهي قبل</translation>
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
            <source>Flag is</source>
            <translation>العلامة:</translation>
        </message>
        <message>
            <source>Party is</source>
            <translation>الطرف:</translation>
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
            <source>State is</source>
            <translation>الحالة:</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Type a date or a number of days, such as ends:&lt;90d.</source>
            <translation>اكتب تاريخا أو عددا من الأيام، مثل ends:&lt;90d.</translation>
        </message>
        <message>
            <source>Type is</source>
            <translation>النوع:</translation>
        </message>
        <message>
            <source>Type the acronym or another name of an entity.</source>
            <translation>اكتب الاسم المختصر لكيان أو اسما آخر له.</translation>
        </message>
        <message>
            <source>ends</source>
            <translation>ينتهي</translation>
        </message>
        <message>
            <source>flag</source>
            <translation>العلامة</translation>
        </message>
        <message>
            <source>party</source>
            <translation>الطرف</translation>
        </message>
        <message>
            <source>state</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>type</source>
            <translation>النوع</translation>
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
        <name>Formats</name>
        <message numerus="yes">
            <source>%n d late</source>
            <translation>
                <numerusform>بلا تأخير</numerusform>
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
            <source>Every amount has a value in US dollars</source>
            <translation>لكل مبلغ قيمة بدولارات الولايات المتحدة</translation>
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
            <source>Alerts</source>
            <translation>التنبيهات</translation>
        </message>
        <message>
            <source>Arrangements</source>
            <translation>الترتيبات</translation>
        </message>
        <message>
            <source>By</source>
            <translation>أنشأه</translation>
        </message>
        <message>
            <source>Ceilings in {currency}</source>
            <translation>الحدود القصوى بعملة {currency}</translation>
        </message>
        <message>
            <source>Codes</source>
            <translation>الرموز</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>الغلاف</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>الرقم</translation>
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
            <source>In the register</source>
            <translation>في السجل</translation>
        </message>
        <message>
            <source>In the workbook</source>
            <translation>في المصنف</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>المؤشرات</translation>
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
            <source>Parties</source>
            <translation>الأطراف</translation>
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
            <source>Rows</source>
            <translation>الصفوف</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>الورقة</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>الموجز</translation>
        </message>
        <message>
            <source>Usage</source>
            <translation>الاستخدام</translation>
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
            <source>Year basis</source>
            <translation>أساس السنة</translation>
        </message>
        <message>
            <source>agrees</source>
            <translation>متطابق</translation>
        </message>
        <message>
            <source>{sheet}: rows</source>
            <translation>{sheet}: الصفوف</translation>
        </message>
    </context>
    <context>
        <name>HqReportsPage</name>
        <message>
            <source>A workbook is being made.</source>
            <translation>جارٍ إنشاء مصنف.</translation>
        </message>
        <message>
            <source>Counted again from the file</source>
            <translation>أُعيد حسابها من الملف</translation>
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
            <source>Export workbook…</source>
            <translation>تصدير المصنف…</translation>
        </message>
        <message>
            <source>Figures of the workbook and the register</source>
            <translation>أرقام المصنف وأرقام السجل</translation>
        </message>
        <message>
            <source>HQ reports</source>
            <translation>تقارير المقر</translation>
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
            <source>No workbook was made in this window yet.</source>
            <translation>لم يُنشأ أي مصنف في هذه النافذة بعد.</translation>
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
            <source>Reading the register</source>
            <translation>قراءة السجل</translation>
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
            <source>Stopped</source>
            <translation>أُوقف</translation>
        </message>
        <message>
            <source>The workbook is made: {name}</source>
            <translation>أُنشئ المصنف: {name}</translation>
        </message>
        <message>
            <source>Workbooks made before</source>
            <translation>المصنفات التي أُنشئت من قبل</translation>
        </message>
        <message>
            <source>{first} to {last}</source>
            <translation>من {first} إلى {last}</translation>
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
        <name>Kinds</name>
        <message>
            <source>Arrangement</source>
            <translation>الترتيب</translation>
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
            <source>Location</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>الاستخدام الشهري</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>المكتب</translation>
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
            <source>Rate</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>القراءة</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
        </message>
        <message>
            <source>Sharing key</source>
            <translation>مفتاح التوزيع</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
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
            <source>Waiver</source>
            <translation>الإعفاء</translation>
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
        <name>ListColumns</name>
        <message>
            <source>Ceiling</source>
            <translation>الحد الأقصى</translation>
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
            <source>Location</source>
            <translation>الموقع</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوح المدة</translation>
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
            <source>Who approved it?</source>
            <translation>من الذي اعتمده؟</translation>
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
        <name>MoneyField</name>
        <message>
            <source>{field}, currency</source>
            <translation>{field}، العملة</translation>
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
            <source>open</source>
            <translation>مفتوح</translation>
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
        <name>MoveFlow</name>
        <message>
            <source>Cancel the arrangement…</source>
            <translation>إلغاء الترتيب…</translation>
        </message>
        <message>
            <source>Close…</source>
            <translation>إغلاق…</translation>
        </message>
        <message>
            <source>From which day? Leave it empty for today, {day}.</source>
            <translation>ابتداء من أي يوم؟ اتركه فارغا لاستخدام تاريخ اليوم، {day}.</translation>
        </message>
        <message>
            <source>Make active</source>
            <translation>تفعيل</translation>
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
            <source>Record a review</source>
            <translation>تسجيل مراجعة</translation>
        </message>
        <message>
            <source>Record notice…</source>
            <translation>تسجيل إشعار…</translation>
        </message>
        <message>
            <source>Send to review</source>
            <translation>إحالة إلى المراجعة</translation>
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
            <source>Terminate…</source>
            <translation>إنهاء…</translation>
        </message>
        <message>
            <source>The arrangement is now: {state}.</source>
            <translation>حالة الترتيب الآن: {state}.</translation>
        </message>
        <message>
            <source>This day can be read in two ways. Write the month as a word.</source>
            <translation>تمكن قراءة هذا اليوم بطريقتين. اكتب اسم الشهر بالحروف.</translation>
        </message>
        <message>
            <source>What did the review find? The next review is counted from today.</source>
            <translation>ما الذي خلصت إليه المراجعة؟ يُحسب موعد المراجعة المقبلة ابتداء من اليوم.</translation>
        </message>
        <message>
            <source>Which document proves it?</source>
            <translation>ما الوثيقة التي تثبت ذلك؟</translation>
        </message>
        <message>
            <source>Why? The reason is kept in the history.</source>
            <translation>لماذا؟ يُحفظ السبب في تاريخ التغييرات.</translation>
        </message>
    </context>
    <context>
        <name>NewArrangement</name>
        <message>
            <source>A draft was kept.</source>
            <translation>حُفظت مسودة.</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>العودة إلى القائمة</translation>
        </message>
        <message>
            <source>Continue with it</source>
            <translation>متابعتها</translation>
        </message>
        <message>
            <source>Dates and notice</source>
            <translation>التواريخ والإشعار</translation>
        </message>
        <message>
            <source>Discard it</source>
            <translation>تجاهلها</translation>
        </message>
        <message>
            <source>Everything else, services and documents among it, is entered on the page of the arrangement.</source>
            <translation>يُدخل كل ما عدا ذلك، بما فيه الخدمات والوثائق، في صفحة الترتيب.</translation>
        </message>
        <message>
            <source>It was typed earlier and is not in the register yet.</source>
            <translation>كُتبت من قبل وليست في السجل بعد.</translation>
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
    </context>
    <context>
        <name>NewService</name>
        <message>
            <source>A draft was kept.</source>
            <translation>حُفظت مسودة.</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>العودة إلى القائمة</translation>
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
            <source>Everything else, indicators and documents among it, is entered on the page of the service.</source>
            <translation>يُدخل كل ما عدا ذلك، بما فيه المؤشرات والوثائق، في صفحة الخدمة.</translation>
        </message>
        <message>
            <source>It was typed earlier and is not in the register yet.</source>
            <translation>كُتبت من قبل وليست في السجل بعد.</translation>
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
        <name>OfficeLines</name>
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
        <name>OverviewPart</name>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
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
            <source>Quick sum; Enter copies it</source>
            <translation>حساب سريع؛ ومفتاح الإدخال ينسخه</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>الخدمات</translation>
        </message>
        <message>
            <source>Used last</source>
            <translation>آخر ما استُخدم</translation>
        </message>
    </context>
    <context>
        <name>ParticipantsPart</name>
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
            <translation>حذف</translation>
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
            <source>waiting</source>
            <translation>في الانتظار</translation>
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
        <name>PlaceList</name>
        <message>
            <source>Places</source>
            <translation>الأماكن</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>About</source>
            <translation>حول البرنامج</translation>
        </message>
        <message>
            <source>Arrangements</source>
            <translation>الترتيبات</translation>
        </message>
        <message>
            <source>Change log</source>
            <translation>سجل التغييرات</translation>
        </message>
        <message>
            <source>HQ reports</source>
            <translation>تقارير المقر</translation>
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
            <source>Checking</source>
            <translation>الفحص</translation>
        </message>
        <message>
            <source>Copying</source>
            <translation>النسخ</translation>
        </message>
        <message>
            <source>Monthly usage</source>
            <translation>الاستخدام الشهري</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>القراءة</translation>
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
        <name>RecordHeader</name>
        <message>
            <source>Back</source>
            <translation>رجوع</translation>
        </message>
        <message>
            <source>Other steps</source>
            <translation>خطوات أخرى</translation>
        </message>
        <message>
            <source>Record a review…</source>
            <translation>تسجيل مراجعة…</translation>
        </message>
        <message>
            <source>Record signature</source>
            <translation>تسجيل توقيع</translation>
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
        <name>Rules</name>
        <message>
            <source>A document of the kind “{named}” is missing. Attach it, or waive it with a reason.</source>
            <translation>تنقص وثيقة من نوع «{named}». أرفقها، أو امنح إعفاء منها مع ذكر السبب.</translation>
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
            <source>A signed document is missing. Attach it first, for example {example}.</source>
            <translation>تنقص وثيقة موقّعة. أرفقها أولا، مثلا {example}.</translation>
        </message>
        <message>
            <source>An arrangement that is {from_state} cannot become {to_state}. From here it can become {choices}.</source>
            <translation>لا يمكن أن ينتقل ترتيب حالته {from_state} إلى الحالة {to_state}. يمكنه أن ينتقل من هنا إلى {choices}.</translation>
        </message>
        <message>
            <source>Neither an expiry date nor open-ended is entered. Enter one, for example {example}.</source>
            <translation>لم يُدخل تاريخ انقضاء ولا وُضعت علامة «مفتوح المدة». أدخل أحدهما، مثلا {example}.</translation>
        </message>
        <message>
            <source>No later arrangement that is signed and in effect replaces this one. Sign its successor first.</source>
            <translation>لا يوجد ترتيب لاحق موقّع ونافذ يحل محل هذا الترتيب. وقّع الترتيب الخلف أولا.</translation>
        </message>
        <message>
            <source>No notice is on record. Record the notice first.</source>
            <translation>لا يوجد إشعار مسجّل. سجّل الإشعار أولا.</translation>
        </message>
        <message>
            <source>No service is entered under the arrangement. Add one.</source>
            <translation>لم تُدخل أي خدمة في إطار الترتيب. أضف خدمة.</translation>
        </message>
        <message>
            <source>Not everything is settled: {count} open. Settle it first.</source>
            <translation>لم يُسوَّ كل شيء بعد: عدد ما بقي معلقا {count}. سوّه أولا.</translation>
        </message>
        <message>
            <source>Nothing proves the agreement. Attach a document, or waive it with a reason.</source>
            <translation>لا شيء يثبت الاتفاق. أرفق وثيقة، أو امنح إعفاء منها مع ذكر السبب.</translation>
        </message>
        <message>
            <source>Of {total} parties {count} have not signed. Record their signatures first.</source>
            <translation>من بين {total} من الأطراف لم يوقّع {count}. سجّل توقيعاتهم أولا.</translation>
        </message>
        <message>
            <source>The arrangement is open-ended and does not expire. Give notice to end it.</source>
            <translation>الترتيب مفتوح المدة ولا ينقضي. وجّه إشعارا لإنهائه.</translation>
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
            <source>The clearance “{named}” is missing. Record who cleared it and when.</source>
            <translation>تنقص الموافقة «{named}». سجّل من منحها ومتى.</translation>
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
            <source>The draft is not attached. Attach a document of the kind Draft.</source>
            <translation>المسودة غير مرفقة. أرفق وثيقة من نوع «مسودة».</translation>
        </message>
        <message>
            <source>The expiry date {value} is already past. Enter the new one first, for example {example}.</source>
            <translation>مضى تاريخ الانقضاء {value}. أدخل التاريخ الجديد أولا، مثلا {example}.</translation>
        </message>
        <message>
            <source>The item “{named}” is missing. Enter it, or waive it with a reason.</source>
            <translation>ينقص البند «{named}». أدخله، أو امنح إعفاء منه مع ذكر السبب.</translation>
        </message>
        <message>
            <source>The notice days are empty. Enter them first, for example {example}.</source>
            <translation>أيام الإشعار فارغة. أدخلها أولا، مثلا {example}.</translation>
        </message>
        <message>
            <source>The notice runs until {value}. The arrangement ends the day after.</source>
            <translation>تسري مهلة الإشعار حتى {value}. وينتهي الترتيب في اليوم التالي.</translation>
        </message>
        <message>
            <source>There is no field “{value}”. A valid example is {example}.</source>
            <translation>لا يوجد حقل باسم «{value}». ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>There is no state “{value}”. A valid example is {example}.</source>
            <translation>لا توجد حالة باسم «{value}». ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} is empty in English and in French. Enter one of them, for example {example}.</source>
            <translation>{field}: الحقل فارغ بالإنكليزية وبالفرنسية. أدخله بإحداهما، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field} is empty. Enter it, for example {example}.</source>
            <translation>{field}: الحقل فارغ. املأه، مثلا {example}.</translation>
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
            <source>{field} {value} falls into the days of another rate. A valid example is {example}.</source>
            <translation>{field}: يقع {value} ضمن أيام سعر آخر. ومن الأمثلة الصحيحة {example}.</translation>
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
            <source>{field} {value} is below {limit}. A valid example is {example}.</source>
            <translation>{field}: القيمة {value} أصغر من {limit}. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is in the future. A valid example is {example}.</source>
            <translation>{field}: يقع {value} في المستقبل. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is not above {limit}. A valid example is {example}.</source>
            <translation>{field}: القيمة {value} ليست أكبر من {limit}. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} {value} is not the first day of a month. A valid example is {example}.</source>
            <translation>{field}: ليس {value} أول أيام الشهر. ومن الأمثلة الصحيحة {example}.</translation>
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
            <source>{field} “{value}” has no currency. Choose the currency first, for example {example}.</source>
            <translation>{field}: «{value}» بلا عملة. اختر العملة أولا، مثلا {example}.</translation>
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
            <source>{field} “{value}” has too many decimals: {currency} takes {places}. A valid example is {example}.</source>
            <translation>{field}: في «{value}» منازل عشرية أكثر مما ينبغي: عددها للعملة {currency} هو {places}. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” has {length} characters; at most {limit} fit. Shorten it, for example to {example}.</source>
            <translation>{field}: عدد أحرف «{value}» هو {length}؛ والحد الأقصى {limit}. اختصرها، مثلا إلى {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a character that cannot be kept, {sign} at place {place}. Delete it; a valid example is {example}.</source>
            <translation>{field}: تحتوي «{value}» على رمز لا يمكن حفظه، وهو {sign} في الموضع {place}. احذفه؛ ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a line break. Write it in one line, for example {example}.</source>
            <translation>{field}: تحتوي «{value}» على فاصل أسطر. اكتبها في سطر واحد، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” holds a writing-direction mark without its partner, {sign} at place {place}. Delete it; a valid example is {example}.</source>
            <translation>{field}: تحتوي «{value}» على علامة لاتجاه الكتابة من دون قرينتها، وهي {sign} في الموضع {place}. احذفها؛ ومن الأمثلة الصحيحة {example}.</translation>
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
            <source>{field} “{value}” is already used. A free one is {example}.</source>
            <translation>{field}: «{value}» مستخدم أصلا. ومن المتاح {example}.</translation>
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
            <source>{field} “{value}” is not in the list. A valid example is {example}.</source>
            <translation>{field}: «{value}» غير وارد في القائمة. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is not of the right kind. A valid example is {example}.</source>
            <translation>{field}: «{value}» ليس من النوع الصحيح. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is outside the years {low} to {high}. A valid example is {example}.</source>
            <translation>{field}: يقع «{value}» خارج السنوات من {low} إلى {high}. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is the record itself. Choose another one, for example {example}.</source>
            <translation>{field}: «{value}» هو القيد نفسه. اختر غيره، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” is too large to be kept. A valid example is {example}.</source>
            <translation>{field}: «{value}» أكبر من أن يُحفظ. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field} “{value}” names another currency than {currency}. A valid example is {example}.</source>
            <translation>{field}: تذكر «{value}» عملة غير {currency}. ومن الأمثلة الصحيحة {example}.</translation>
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
            <source>{field} “{value}”: {month} {year} has {days} days. A valid example is {example}.</source>
            <translation>{field}: «{value}»: عدد أيام {month} {year} هو {days}. ومن الأمثلة الصحيحة {example}.</translation>
        </message>
        <message>
            <source>{field}: a letter of assist needs a Government among them, and “{value}” has none. Add one, for example {example}.</source>
            <translation>{field}: يتطلب طلب التوريد أن تكون بينها حكومة، وليس في «{value}» أي حكومة. أضف حكومة، مثلا {example}.</translation>
        </message>
        <message>
            <source>{field}: {count} given, an arrangement has at least 2. Add one, for example {example}.</source>
            <translation>{field}: عدد ما أُدخل {count}، ولا يقل العدد في أي ترتيب عن 2. أضف طرفا، مثلا {example}.</translation>
        </message>
    </context>
    <context>
        <name>Said</name>
        <message>
            <source>Nothing matches.</source>
            <translation>لا يوجد ما يطابق.</translation>
        </message>
        <message>
            <source>Nothing to remark in {path}.</source>
            <translation>لا توجد ملاحظات على {path}.</translation>
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
            <source>Stopped; nothing was changed.</source>
            <translation>أُوقف العمل؛ ولم يتغير شيء.</translation>
        </message>
        <message>
            <source>Taken back: {act}, {subject}.</source>
            <translation>تم التراجع عن {act}، {subject}.</translation>
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
            <source>The copy is {path}; it was opened and checked.</source>
            <translation>النسخة هي {path}؛ وقد فُتحت وفُحصت.</translation>
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
            <source>The window needs PySide6, which is not installed: {reason}. The commands work without it; install it with: pip install PySide6-Essentials.</source>
            <translation>تحتاج النافذة إلى PySide6، وهي غير مثبتة: {reason}. وتعمل الأوامر من دونها؛ ثبّتها بالأمر: pip install PySide6-Essentials.</translation>
        </message>
        <message>
            <source>The window needs a screen, and none is named by DISPLAY or WAYLAND_DISPLAY. The commands work without one; list them with: commonservices --help.</source>
            <translation>تحتاج النافذة إلى شاشة، ولا يحدد DISPLAY ولا WAYLAND_DISPLAY أي شاشة. وتعمل الأوامر من دونها؛ اعرضها بالأمر: commonservices --help.</translation>
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
            <source>{office} is no mission of the list. Give name, kind and fiscal year, for example --name “Regional centre” --kind SERVICE_CENTRE --calendar JUL_JUN.</source>
            <translation>{office} ليست من بعثات القائمة. أدخل الاسم والنوع والسنة المالية، مثلا --name “Regional centre” --kind SERVICE_CENTRE --calendar JUL_JUN.</translation>
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
            <source>{reference} is changed: {fields}.</source>
            <translation>تم تغيير {reference}: {fields}.</translation>
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
            <source>{reference} is set up in {path}.</source>
            <translation>أُعدّ {reference} في {path}.</translation>
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
            <source>{value} is an arrangement; this command takes a service, for example {example}.</source>
            <translation>{value} ترتيب؛ وهذا الأمر يأخذ خدمة، مثلا {example}.</translation>
        </message>
        <message>
            <source>“{value}” is not a period. Write the first and the last month, for example 2025-07..2026-06.</source>
            <translation>«{value}» ليست فترة. اكتب الشهر الأول والشهر الأخير، مثلا 2025-07..2026-06.</translation>
        </message>
    </context>
    <context>
        <name>SaidActs</name>
        <message>
            <source>act taken back</source>
            <translation>التراجع عن عملية</translation>
        </message>
        <message>
            <source>arrangement logged</source>
            <translation>تسجيل ترتيب</translation>
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
            <source>monthly use entered</source>
            <translation>إدخال الاستخدام الشهري</translation>
        </message>
        <message>
            <source>monthly use pasted</source>
            <translation>لصق الاستخدام الشهري</translation>
        </message>
        <message>
            <source>moved to another state</source>
            <translation>الانتقال إلى حالة أخرى</translation>
        </message>
        <message>
            <source>office set up</source>
            <translation>إعداد المكتب</translation>
        </message>
        <message>
            <source>party added</source>
            <translation>إضافة طرف</translation>
        </message>
        <message>
            <source>party removed</source>
            <translation>حذف طرف</translation>
        </message>
        <message>
            <source>service logged</source>
            <translation>تسجيل خدمة</translation>
        </message>
        <message>
            <source>signature recorded</source>
            <translation>تسجيل توقيع</translation>
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
        <name>ServiceBrowse</name>
        <message>
            <source>Active</source>
            <translation>الجارية</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Clear the last filter</source>
            <translation>إزالة عامل التصفية الأخير</translation>
        </message>
        <message>
            <source>Every service that runs is on paper.</source>
            <translation>كل خدمة جارية مشمولة بترتيب مكتوب.</translation>
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
            <source>No services yet. Log the first one.</source>
            <translation>لا توجد خدمات بعد. سجّل أول خدمة.</translation>
        </message>
        <message>
            <source>Not on paper</source>
            <translation>بلا ترتيب مكتوب</translation>
        </message>
        <message>
            <source>Views of services</source>
            <translation>طرق عرض الخدمات</translation>
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
            <translation>الخط</translation>
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
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
    </context>
    <context>
        <name>ServiceDocuments</name>
        <message>
            <source>All files (*)</source>
            <translation>جميع الملفات (*)</translation>
        </message>
        <message>
            <source>Attach a document</source>
            <translation>إرفاق وثيقة</translation>
        </message>
        <message>
            <source>Attach…</source>
            <translation>إرفاق…</translation>
        </message>
        <message>
            <source>Choose a document first.</source>
            <translation>اختر وثيقة أولا.</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>الوثائق</translation>
        </message>
        <message>
            <source>File</source>
            <translation>الملف</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>No document is attached yet. Attach one, or drop a file here.</source>
            <translation>لم تُرفق أي وثيقة بعد. أرفق وثيقة، أو أفلت ملفا هنا.</translation>
        </message>
        <message>
            <source>Open a copy</source>
            <translation>فتح نسخة</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>What kind of document is {name}?</source>
            <translation>ما نوع الوثيقة {name}؟</translation>
        </message>
        <message>
            <source>You can also drop a file here.</source>
            <translation>يمكنك أيضا إفلات ملف هنا.</translation>
        </message>
    </context>
    <context>
        <name>ServiceFilterBar</name>
        <message>
            <source>Choose filters</source>
            <translation>اختيار عوامل التصفية</translation>
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
            <source>Line</source>
            <translation>خط الخدمات</translation>
        </message>
        <message>
            <source>Line is</source>
            <translation>خط الخدمات:</translation>
        </message>
        <message>
            <source>Party is</source>
            <translation>الطرف:</translation>
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
        <message>
            <source>Status is</source>
            <translation>الحالة:</translation>
        </message>
        <message>
            <source>Type the acronym or another name of an entity.</source>
            <translation>اكتب الاسم المختصر لكيان أو اسما آخر له.</translation>
        </message>
        <message>
            <source>flag</source>
            <translation>العلامة</translation>
        </message>
        <message>
            <source>line</source>
            <translation>خط الخدمات</translation>
        </message>
        <message>
            <source>party</source>
            <translation>الطرف</translation>
        </message>
        <message>
            <source>status</source>
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
        <name>ServicePage</name>
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
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Parts of the service</source>
            <translation>أجزاء صفحة الخدمة</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>الخدمة</translation>
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
            <translation>مقدم الخدمات</translation>
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
        <name>ServiceSummary</name>
        <message>
            <source>Add the entities that use this service.</source>
            <translation>أضف الكيانات التي تستخدم هذه الخدمة.</translation>
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
            <source>Terms</source>
            <translation>الأحكام</translation>
        </message>
        <message>
            <source>Typed earlier and not in the register yet: {fields}.</source>
            <translation>كُتب من قبل وليس في السجل بعد: {fields}.</translation>
        </message>
    </context>
    <context>
        <name>ServicesPage</name>
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
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>المحدد: %n</numerusform>
                <numerusform>المحدد: %n</numerusform>
                <numerusform>المحدد: %n</numerusform>
                <numerusform>المحدد: %n</numerusform>
                <numerusform>المحدد: %n</numerusform>
                <numerusform>المحدد: %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected row(s) hidden by the filter</source>
            <translation>
                <numerusform>لا صفوف محددة يحجبها عامل التصفية (%n)</numerusform>
                <numerusform>صف محدد واحد يحجبه عامل التصفية</numerusform>
                <numerusform>صفان محددان يحجبهما عامل التصفية</numerusform>
                <numerusform>%n صفوف محددة يحجبها عامل التصفية</numerusform>
                <numerusform>%n صفا محددا يحجبها عامل التصفية</numerusform>
                <numerusform>%n صف محدد يحجبها عامل التصفية</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>نسخ كجدول</translation>
        </message>
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
            <translation>مقدم الخدمات</translation>
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
            <translation>متراص</translation>
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
            <translation>فسيح</translation>
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
            <source>Mission or office</source>
            <translation>البعثة أو المكتب</translation>
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
    </context>
    <context>
        <name>SidePart</name>
        <message>
            <source>Alerts</source>
            <translation>التنبيهات</translation>
        </message>
        <message>
            <source>Alerts, the most urgent first</source>
            <translation>التنبيهات، الأكثر إلحاحا أولا</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
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
            <source>Signed copy</source>
            <translation>النسخة الموقّعة</translation>
        </message>
        <message>
            <source>Waiting for others</source>
            <translation>في انتظار آخرين</translation>
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
            <translation>شريط الحالة</translation>
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
        <name>Telling</name>
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
        <name>TermsPart</name>
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
            <source>Terms</source>
            <translation>الأحكام</translation>
        </message>
        <message>
            <source>Typed earlier and not in the register yet: {fields}.</source>
            <translation>كُتب من قبل وليس في السجل بعد: {fields}.</translation>
        </message>
    </context>
    <context>
        <name>TextDialog</name>
        <message>
            <source>A reason is needed for this step. Write one sentence.</source>
            <translation>يلزم سبب لهذه الخطوة. اكتب جملة واحدة.</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>متابعة</translation>
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
        <name>TodayPage</name>
        <message>
            <source>New arrangement</source>
            <translation>ترتيب جديد</translation>
        </message>
        <message>
            <source>No decision is selected.</source>
            <translation>لم يُحدَّد أي قرار.</translation>
        </message>
        <message>
            <source>No review is due for this one.</source>
            <translation>لا توجد مراجعة مستحقة لهذا الترتيب.</translation>
        </message>
        <message>
            <source>Nothing to decide</source>
            <translation>لا شيء يتطلب قرارا</translation>
        </message>
        <message>
            <source>Open arrangement</source>
            <translation>فتح الترتيب</translation>
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
            <source>Record review</source>
            <translation>تسجيل المراجعة</translation>
        </message>
        <message>
            <source>The register is shown for reading only.</source>
            <translation>السجل معروض للقراءة فقط.</translation>
        </message>
        <message>
            <source>The review is recorded.</source>
            <translation>سُجّلت المراجعة.</translation>
        </message>
        <message>
            <source>To decide: {number}</source>
            <translation>ما يتطلب قرارا: {number}</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>What did the review find? It is recorded for {day}.</source>
            <translation>ما الذي خلصت إليه المراجعة؟ تُسجَّل بتاريخ {day}.</translation>
        </message>
        <message>
            <source>next part</source>
            <translation>الجزء التالي</translation>
        </message>
        <message>
            <source>open</source>
            <translation>فتح</translation>
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
            <source>Act now</source>
            <translation>للتصرف الآن</translation>
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
            <source>Look at this</source>
            <translation>ينبغي النظر فيه</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا شيء</translation>
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
            <source>{flag}, due {day}</source>
            <translation>{flag}، مستحق في {day}</translation>
        </message>
        <message>
            <source>{flag}, since {day}</source>
            <translation>{flag}، منذ {day}</translation>
        </message>
        <message>
            <source>{flag}: {title}. {sentence}</source>
            <translation>{flag}: {title}. {sentence}</translation>
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
            <source>{title}: {number}</source>
            <translation>{title}: {number}</translation>
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
            <source>arrangement</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>consumer</source>
            <translation>المستفيد</translation>
        </message>
    </context>
    <context>
        <name>UsageGrid</name>
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
