<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <source>%1 stands after %2. Put the scenarios in the notice&apos;s order, enterprise first.</source>
        <translation>%1排在%2之后。请按通知中的次序排列场景，企业在前。</translation>
    </message>
    <message>
        <source>The file of %1 has a name that begins with %2. Correct the key or the name of the file.</source>
        <translation>%1的文件名应以%2开头。请改正键或文件名。</translation>
    </message>
    <message>
        <source>%1 names this stage differently. Use one name for a stage.</source>
        <translation>%1中这一阶段的名称不同。同一阶段请只用一个名称。</translation>
    </message>
    <message>
        <source>The key %1 is used in %2 already. A key is used once and never again.</source>
        <translation>键%1已用于%2。一个键只用一次，不得再用。</translation>
    </message>
    <message>
        <source>Item %1 stands after item %2. Put the items in the order of their annex.</source>
        <translation>第%1项排在第%2项之后。请按附件中的次序排列事项。</translation>
    </message>
    <message>
        <source>There is no variant %1. Correct the key.</source>
        <translation>没有子项%1。请改正键。</translation>
    </message>
    <message>
        <source>%1 waits for itself. Remove it.</source>
        <translation>%1以自身为前置。请删去。</translation>
    </message>
    <message>
        <source>%1 and %2 wait for each other, so that neither can begin. Remove one of the two.</source>
        <translation>%1与%2互为前置，两者都无法开始。请删去其中一个。</translation>
    </message>
    <message>
        <source>The condition is nested too deeply. Write it in a simpler way.</source>
        <translation>条件嵌套太深。请写得简单些。</translation>
    </message>
    <message>
        <source>A closing parenthesis, and or or is expected here.</source>
        <translation>此处应为右括号、and 或 or。</translation>
    </message>
    <message>
        <source>A comparison begins with the name of a question or a field: name == &apos;value&apos;.</source>
        <translation>比较式应以问题或字段的名称开头：name == &apos;value&apos;。</translation>
    </message>
    <message>
        <source>The name of a question or a field is expected here: name == &apos;value&apos;.</source>
        <translation>此处应为问题或字段的名称：name == &apos;value&apos;。</translation>
    </message>
    <message>
        <source>Write not before the name: not %1 in (&apos;a&apos;, &apos;b&apos;).</source>
        <translation>not 应写在名称之前：not %1 in (&apos;a&apos;, &apos;b&apos;)。</translation>
    </message>
    <message>
        <source>After the name %1, write ==, != or in.</source>
        <translation>名称%1之后请写 ==、!= 或 in。</translation>
    </message>
    <message>
        <source>After in, write the texts in parentheses: in (&apos;a&apos;, &apos;b&apos;).</source>
        <translation>in 之后请把文本写在括号里：in (&apos;a&apos;, &apos;b&apos;)。</translation>
    </message>
    <message>
        <source>A comma or a closing parenthesis is expected here.</source>
        <translation>此处应为逗号或右括号。</translation>
    </message>
    <message>
        <source>A text in single quotes is expected here: &apos;yes&apos;.</source>
        <translation>此处应为单引号括起的文本：&apos;yes&apos;。</translation>
    </message>
    <message>
        <source>This closing parenthesis has no opening one. Remove it.</source>
        <translation>这个右括号没有对应的左括号。请删去。</translation>
    </message>
    <message>
        <source>The condition should end here, or go on with and or or.</source>
        <translation>条件应在此结束，或以 and、or 接续。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is never &quot;%2&quot;. It can be: %3.</source>
        <translation>“%1”不会取“%2”。可取：%3。</translation>
    </message>
    <message>
        <source>The condition cannot be read at character %1: %2</source>
        <translation>条件在第%1个字符处无法读取：%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a question asked before this nor a field of fields.json. Correct the name.</source>
        <translation>“%1”既不是前面问过的问题，也不是 fields.json 中的字段。请改正名称。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a table, which cannot be compared. Ask a question instead.</source>
        <translation>“%1”是表格，不能比较。请改为提问。</translation>
    </message>
    <message>
        <source>A text that begins with a single quote here has no closing single quote. Add it.</source>
        <translation>此处以单引号开头的文本缺少结尾的单引号。请补上。</translation>
    </message>
    <message>
        <source>One = does not compare. Write == for &quot;is&quot; or != for &quot;is not&quot;.</source>
        <translation>单个 = 不能用于比较。“是”请写 ==，“不是”请写 !=。</translation>
    </message>
    <message>
        <source>! does not negate. Write != to compare, or not before a condition.</source>
        <translation>! 不表示否定。比较请写 !=，否定条件请在前面写 not。</translation>
    </message>
    <message>
        <source>Write and instead of &amp;.</source>
        <translation>请用 and，不用 &amp;。</translation>
    </message>
    <message>
        <source>Write or instead of |.</source>
        <translation>请用 or，不用 |。</translation>
    </message>
    <message>
        <source>Put texts in straight single quotes: &apos;yes&apos;.</source>
        <translation>文本请用直的单引号括起：&apos;yes&apos;。</translation>
    </message>
    <message>
        <source>Write parentheses and commas in half width.</source>
        <translation>括号和逗号请用半角。</translation>
    </message>
    <message>
        <source>The character %1 has no meaning in a condition. Remove it.</source>
        <translation>字符%1在条件中没有意义。请删去。</translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Put it back from the package.</source>
        <translation>文件无法读取：%1。请用安装包中的文件恢复。</translation>
    </message>
    <message>
        <source>This is no valid JSON: %1. Look at this line and the one before it.</source>
        <translation>不是有效的 JSON：%1。请检查本行和上一行。</translation>
    </message>
    <message>
        <source>This member stands twice in the same object. Keep one.</source>
        <translation>同一对象中这个成员出现两次。请保留一个。</translation>
    </message>
    <message>
        <source>This way stands here a second time. Remove one.</source>
        <translation>这种免提交方式在此重复出现。请删去一个。</translation>
    </message>
    <message>
        <source>%1 has no e_licence in materials.json, so it cannot be exempt by one. Correct one of the two.</source>
        <translation>materials.json 中%1没有 e_licence，不能以电子证照免提交。请改正其中一处。</translation>
    </message>
    <message>
        <source>%1 has no shared_data in materials.json, so it cannot be exempt by it. Correct one of the two.</source>
        <translation>materials.json 中%1没有 shared_data，不能以共享数据免提交。请改正其中一处。</translation>
    </message>
    <message>
        <source>%1 is not reusable in materials.json, so it cannot come from the dossier. Correct one of the two.</source>
        <translation>materials.json 中%1不可复用，不能取自档案。请改正其中一处。</translation>
    </message>
    <message>
        <source>This row asks for neither original, copies nor an electronic file. Say what has to be handed in.</source>
        <translation>本行既不要原件，也不要复印件或电子件。请写明应当提交什么。</translation>
    </message>
    <message>
        <source>No other row of this guide has the word &quot;%1&quot;, so there is nothing to choose from. Correct the word or remove it.</source>
        <translation>本办事指南没有其他行用“%1”，无从任选。请改正或删去。</translation>
    </message>
    <message>
        <source>A basis of this kind needs the member %1. Add it.</source>
        <translation>这类依据需要成员%1。请补上。</translation>
    </message>
    <message>
        <source>A basis of this kind has no %1. Remove it or correct the kind.</source>
        <translation>这类依据没有%1。请删去，或改正依据种类。</translation>
    </message>
    <message>
        <source>laws.json gives %1 another kind. Correct one of the two.</source>
        <translation>laws.json 中%1的种类与此不同。请改正其中一处。</translation>
    </message>
    <message>
        <source>The member %1 does not go with this type. Remove it.</source>
        <translation>这种类型不能有成员%1。请删去。</translation>
    </message>
    <message>
        <source>This type needs the member %1. Add it.</source>
        <translation>这种类型需要成员%1。请补上。</translation>
    </message>
    <message>
        <source>A table cannot stand in a table.</source>
        <translation>表格中不能再放表格。</translation>
    </message>
    <message>
        <source>min is larger than max. Correct one of them.</source>
        <translation>min 大于 max。请改正其中一个。</translation>
    </message>
    <message>
        <source>Write small letters, digits and underscores, like full_time.</source>
        <translation>请用小写字母、数字和下划线，如 full_time。</translation>
    </message>
    <message>
        <source>A choice needs at least two options. Add what is missing.</source>
        <translation>选择项至少要有两个选项。请补齐。</translation>
    </message>
    <message>
        <source>Write the party, a dot and the name, like child.name.</source>
        <translation>请依次写当事人、点和名称，如 child.name。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no citizen_id, so nothing can be derived from it. Name a field that is one.</source>
        <translation>“%1”不是 citizen_id，无法由它推算。请写一个身份证号字段。</translation>
    </message>
    <message>
        <source>A birth date goes into a field of type date.</source>
        <translation>出生日期只能填入 date 类型的字段。</translation>
    </message>
    <message>
        <source>A sex goes into a field of type choice.</source>
        <translation>性别只能填入 choice 类型的字段。</translation>
    </message>
    <message>
        <source>The promised term of %1 days is longer than the statutory one of %2. Shorten it.</source>
        <translation>承诺时限%1天长于法定时限%2天。请缩短。</translation>
    </message>
    <message>
        <source>What is handled immediately has a promised term of 0 days.</source>
        <translation>即办件的承诺时限应为0天。</translation>
    </message>
    <message>
        <source>A promised term of 0 days means that it is handled immediately. Correct the days or the handling.</source>
        <translation>承诺时限为0天即为即办件。请改正天数或办件类型。</translation>
    </message>
    <message>
        <source>Write the amount in yuan, like 5 or 12.50.</source>
        <translation>请以元为单位填写金额，如 5 或 12.50。</translation>
    </message>
    <message>
        <source>A charged fee needs its amount. Add the member amount.</source>
        <translation>收费须写明金额。请补上成员 amount。</translation>
    </message>
    <message>
        <source>A charged fee needs its basis. Add the member basis.</source>
        <translation>收费须写明依据。请补上成员 basis。</translation>
    </message>
    <message>
        <source>What is free has no amount. Remove it.</source>
        <translation>不收费的没有金额。请删去。</translation>
    </message>
    <message>
        <source>Say when the item is not needed. An item that is never needed does not belong here.</source>
        <translation>请写明何时无需办理。从来无需办理的事项不应列入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a lead nor a cooperating department of this row. Name one of these.</source>
        <translation>“%1”既不是本行的牵头部门，也不是协同部门。请写其中之一。</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>小数</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空缺</translation>
    </message>
    <message>
        <source>An object in braces</source>
        <translation>花括号括起的对象</translation>
    </message>
    <message>
        <source>The member %1 is missing. Add it.</source>
        <translation>缺少成员%1。请补上。</translation>
    </message>
    <message>
        <source>The member %1 is not known here. Remove it or correct its name; known are: %2.</source>
        <translation>此处没有成员%1。请删去或改正名称；可用的有：%2。</translation>
    </message>
    <message>
        <source>A list in brackets</source>
        <translation>方括号括起的列表</translation>
    </message>
    <message>
        <source>The list is empty. At least one entry is needed.</source>
        <translation>列表为空，至少要有一条。</translation>
    </message>
    <message>
        <source>A text in double quotes</source>
        <translation>双引号括起的文本</translation>
    </message>
    <message>
        <source>The text is empty. Fill it in.</source>
        <translation>文本为空。请填写。</translation>
    </message>
    <message>
        <source>The text begins or ends with a space. Remove it.</source>
        <translation>文本首尾有空格。请删去。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not have the right shape. %2</source>
        <translation>“%1”的写法不对。%2</translation>
    </message>
    <message>
        <source>The value true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>The number has to be %1 or more.</source>
        <translation>数字不得小于%1。</translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation>数字太大。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it like 2026-11-24.</source>
        <translation>“%1”不是日期。请写成 2026-11-24 的样子。</translation>
    </message>
    <message>
        <source>%1 is expected here, not %2.</source>
        <translation>此处应为%1，现为%2。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here. Known are: %2.</source>
        <translation>此处不能用“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>Write the code of GB/T 2260: six digits for the hall, nine for a town.</source>
        <translation>请写 GB/T 2260 代码：大厅六位，镇街九位。</translation>
    </message>
    <message>
        <source>The departments are sorted by key. Move this one up.</source>
        <translation>部门按键排序。请把这一个往上移。</translation>
    </message>
    <message>
        <source>Write small letters, digits and hyphens, like id-card.</source>
        <translation>请用小写字母、数字和连字符，如 id-card。</translation>
    </message>
    <message>
        <source>Write small letters, digits and underscores, like birth_place.</source>
        <translation>请用小写字母、数字和下划线，如 birth_place。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here a second time. Remove or rename one of the two.</source>
        <translation>“%1”在此重复出现。请删去一个或改名。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not in %2. Correct the key or add it there.</source>
        <translation>%2中没有“%1”。请改正键，或在该文件中补上。</translation>
    </message>
    <message>
        <source>Run scripts/update-initials.</source>
        <translation>请运行 scripts/update-initials。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the question&apos;s options. Name one of them or remove the default.</source>
        <translation>“%1”不是该问题的选项。请改为其中一个，或删去默认值。</translation>
    </message>
    <message>
        <source>The question &quot;%1&quot; exists already, here or in common.json. Give it another key.</source>
        <translation>问题“%1”在本文件或 common.json 中已有。请换一个键。</translation>
    </message>
    <message>
        <source>A variant that is the whole item has no name of its own. Write null, or give the variant a key like %1-1.</source>
        <translation>子项就是整个事项时不另起名称。请写 null，或把子项的键改为%1-1的样子。</translation>
    </message>
    <message>
        <source>A variant of %1 has a key like %1 or %1-1.</source>
        <translation>%1的子项，键应为%1或%1-1的样子。</translation>
    </message>
    <message>
        <source>A variant beside others needs a name. Fill it in.</source>
        <translation>有多个子项时，每个都要有名称。请填写。</translation>
    </message>
    <message>
        <source>Write it like P003 or E001-2.</source>
        <translation>请写成 P003 或 E001-2 的样子。</translation>
    </message>
    <message>
        <source>Write it like P003 or E107.</source>
        <translation>请写成 P003 或 E107 的样子。</translation>
    </message>
    <message>
        <source>Item %1 of this life cycle has the key %2. Correct the key or the number.</source>
        <translation>本全生命周期第%1项的键应为%2。请改正键或序号。</translation>
    </message>
    <message>
        <source>The key %1 belongs to the other life cycle. Correct one of the two.</source>
        <translation>键%1属于另一个全生命周期。请改正其中一处。</translation>
    </message>
    <message>
        <source>Scenario %1 belongs to the stage of its first number. Correct the key or the stage.</source>
        <translation>场景%1应归入编号首位所指的阶段。请改正键或阶段。</translation>
    </message>
    <message>
        <source>Write it like E1.1 or P11.2.</source>
        <translation>请写成 E1.1 或 P11.2 的样子。</translation>
    </message>
    <message>
        <source>The materials of this case were already taken in. Nothing was recorded again. Open the case to accept it or to ask for corrections.</source>
        <translation>本办件的材料已经收下，没有重复记录。请打开办件，受理或告知补正。</translation>
    </message>
    <message>
        <source>This case is already accepted. Nothing was recorded again. Open the case to see or reprint what was handed out.</source>
        <translation>本办件已经受理，没有重复记录。请打开办件查看或重打文书。</translation>
    </message>
    <message>
        <source>Corrections were already asked for in this case, and everything has to be told at once. Nothing was recorded. Open the case and accept it when what was asked for has been supplied.</source>
        <translation>本办件已经告知补正，补正内容须一次性告知，不能再次告知。这一步没有记录。待材料补齐后，请打开办件受理。</translation>
    </message>
    <message>
        <source>This case was already sent to the competent organ. Nothing was recorded. Start a new application if the applicant comes again.</source>
        <translation>本办件已决定不予受理，并告知了有权机关。这一步没有记录。申请人再来时，请另开新的申请。</translation>
    </message>
    <message>
        <source>This case was already closed, because no application is needed. Nothing was recorded. Start a new application if the matter is another one.</source>
        <translation>本办件因无需申请已经了结。这一步没有记录。如是另一件事，请另开新的申请。</translation>
    </message>
    <message>
        <source>Another step was recorded in this case meanwhile. Nothing was recorded. Open the case again and look at it first.</source>
        <translation>本办件刚刚有了新的记录，您这一步没有记入。请重新打开办件，看过再办。</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>第%1条记录</translation>
    </message>
    <message>
        <source>record %1 of case %2</source>
        <translation>第%1条记录（办件%2）</translation>
    </message>
    <message>
        <source>The journal was changed or damaged at %1. The file is kept as it is. Do not go on with this store; restore it from a backup, or call support.</source>
        <translation>本机数据在%1处被改动或损坏，文件原样保留。请不要继续使用这份数据；请用备份恢复，或联系技术支持。</translation>
    </message>
    <message>
        <source>The hub holds %1 records of this window, but this store has only %2: it is an older copy. Nothing was changed. Do not record anything here; put the newest store back, or call support.</source>
        <translation>汇聚库有本窗口的%1条记录，本机数据只有%2条，是较旧的副本。没有作任何改动。请不要在此办理业务；请换回最新的本机数据，或联系技术支持。</translation>
    </message>
    <message>
        <source>The hub was restored from an older copy or made anew. This is sent to it again.</source>
        <translation>汇聚库用旧副本恢复过或已重建，本条将重新上报。</translation>
    </message>
    <message>
        <source>The case number %1 already belongs to another case. Nothing was recorded. Do the step again to take the next number.</source>
        <translation>办件号%1已被另一办件占用，这一步没有记录。请再办一次，取下一个号。</translation>
    </message>
    <message>
        <source>This step is already recorded. Open the case again to go on.</source>
        <translation>这一步已经记录。请重新打开办件继续办理。</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of this program. Nothing was changed. Install the newer version on this computer and start again.</source>
        <translation>本机数据%1由较新版本的程序写成，没有作任何改动。请在本机安装新版本后重新启动。</translation>
    </message>
    <message>
        <source>The file %1 is not a store of this program. It was left as it is. Put the right file back from a backup, or choose another folder.</source>
        <translation>文件%1不是本程序的数据，已原样保留。请用备份恢复正确的文件，或另选文件夹。</translation>
    </message>
    <message>
        <source>The account or the password is not right. Try again; if you have forgotten the password, ask the administrator.</source>
        <translation>账号或密码不对，请重新输入；忘记密码请找管理员。</translation>
    </message>
    <message>
        <source>An account needs a name. Nothing was changed. Enter one.</source>
        <translation>账号需要名称。没有作任何改动，请输入。</translation>
    </message>
    <message>
        <source>The password is too short. Nothing was changed. Enter at least %1 characters.</source>
        <translation>密码太短，没有作任何改动。请至少输入%1位。</translation>
    </message>
    <message>
        <source>The account %1 exists already. Nothing was changed. Choose another name.</source>
        <translation>账号%1已经存在，没有作任何改动。请换一个名称。</translation>
    </message>
    <message>
        <source>The disk is full. Everything recorded so far is kept; the last step was not recorded. Free some space on the disk that holds %1 and do the step again.</source>
        <translation>磁盘已满。此前的记录都已保留，刚才这一步没有记录。请在%1所在磁盘腾出空间，再办一次。</translation>
    </message>
    <message>
        <source>Another program is using the store %1. Nothing was lost; the last step was not recorded. Close the other program and do the step again.</source>
        <translation>另有程序正在使用本机数据%1。数据没有丢失，刚才这一步没有记录。请关闭该程序，再办一次。</translation>
    </message>
    <message>
        <source>The store %1 can be read but not written. Everything recorded so far is kept; nothing new was recorded. Ask the administrator for the right to write to this folder, then start again.</source>
        <translation>本机数据%1只能读、不能写。此前的记录都已保留，没有新的记录。请向管理员申请该文件夹的写入权限，再重新启动。</translation>
    </message>
    <message>
        <source>The store %1 is damaged. The file is kept as it is. Restore it from a backup, or call support before you go on.</source>
        <translation>本机数据%1已损坏，文件原样保留。请先用备份恢复或联系技术支持，再继续办理。</translation>
    </message>
    <message>
        <source>The store %1 does not take this record, because it contradicts what is recorded already. Nothing was changed. Open the case again and look at it; if this comes back, call support.</source>
        <translation>这条记录与已有记录矛盾，本机数据%1没有收下，也没有作任何改动。请重新打开办件查看；如再次出现，请联系技术支持。</translation>
    </message>
    <message>
        <source>The store %1 could not be used. Everything recorded so far is kept; the last step was not recorded. Try again; if it fails again, call support.</source>
        <translation>本机数据%1暂时无法使用。此前的记录都已保留，刚才这一步没有记录。请再试一次；仍不行请联系技术支持。</translation>
    </message>
    <message>
        <source>A record in the store cannot be read. Everything was left as it is. Restore the store from a backup, or call support.</source>
        <translation>本机数据中有一条记录无法读取，一切原样保留。请用备份恢复，或联系技术支持。</translation>
    </message>
    <message>
        <source>The hub %1 cannot be reached. The records stay on this machine and are sent as soon as the line is back.</source>
        <translation>连不上汇聚库%1。记录都在本机，线路恢复后自动上报。</translation>
    </message>
    <message>
        <source>The hub %1 is busy or being looked after. The records stay on this machine and are sent later.</source>
        <translation>汇聚库%1正忙或正在维护。记录都在本机，稍后自动上报。</translation>
    </message>
    <message>
        <source>The hub %1 does not let this desk in. Check the user and the password in the settings, or ask the hub&apos;s administrator.</source>
        <translation>汇聚库%1拒绝了本工作台的登录。请在设置中核对用户和密码，或找汇聚库管理员。</translation>
    </message>
    <message>
        <source>The database %1 is not set up as a hub. The records stay on this machine. Ask the hub&apos;s administrator to run hub-setup.</source>
        <translation>数据库%1还没有设为汇聚库。记录都在本机。请汇聚库管理员运行 hub-setup。</translation>
    </message>
    <message>
        <source>The hub %1 could not take the batch. The records stay on this machine and nothing is lost. Ask the hub&apos;s administrator to look into its log.</source>
        <translation>汇聚库%1没能收下这一批。记录都在本机，没有丢失。请汇聚库管理员查看日志。</translation>
    </message>
    <message>
        <source>To send: %1. No hub is set up; the records are kept on this machine.</source>
        <translation>待传%1件。未设置汇聚库，记录保存在本机。</translation>
    </message>
    <message>
        <source>To send: %1. Sending is paused.</source>
        <translation>待传%1件。已暂停上报。</translation>
    </message>
    <message>
        <source>To send: %1. Sending now.</source>
        <translation>待传%1件。正在上报。</translation>
    </message>
    <message>
        <source>To send: %1. %2 Next try at %3.</source>
        <translation>待传%1件。%2下次重试：%3。</translation>
    </message>
    <message>
        <source>To send: %1. The line is fine, the next batch leaves now.</source>
        <translation>待传%1件，线路正常，马上传下一批。</translation>
    </message>
    <message>
        <source>Nothing to send. Asking the hub.</source>
        <translation>没有待传的，正在询问汇聚库。</translation>
    </message>
    <message>
        <source>Everything has reached the hub.</source>
        <translation>已全部上报汇聚库。</translation>
    </message>
    <message>
        <source>The hub had fewer records than before, so they are sent again from number %1 on.</source>
        <translation>汇聚库的记录比以前少，已从第%1号起重新上报。</translation>
    </message>
    <message>
        <source>Put aside by the hub: %1, with the reason in the list.</source>
        <translation>汇聚库搁置%1件，原因见列表。</translation>
    </message>
    <message>
        <source>The hub has other records under window %1 than this machine. Nothing was sent or lost. Was this machine&apos;s data restored from an older copy? Call support before you send again.</source>
        <translation>汇聚库中窗口%1的记录与本机不一致。没有上报，也没有丢失。本机数据是否用旧副本恢复过？请先联系技术支持，再上报。</translation>
    </message>
    <message>
        <source>A record of window %1 was changed after it was made. The hub took nothing, and nothing was lost. Call support and leave the store as it is.</source>
        <translation>窗口%1有一条记录事后被改动。汇聚库没有收下，数据没有丢失。请联系技术支持，不要改动本机数据。</translation>
    </message>
    <message>
        <source>Another machine already sends as window %1. Nothing was sent or lost. Give this machine its own window number, or call support.</source>
        <translation>另一台机器已在以窗口%1上报。没有上报，也没有丢失。请为本机另设窗口号，或联系技术支持。</translation>
    </message>
    <message>
        <source>The hub does not understand what window %1 sends. Nothing was lost. Update this program or the hub, then send again.</source>
        <translation>汇聚库看不懂窗口%1上报的内容，数据没有丢失。请更新本程序或汇聚库，再上报。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file name; nothing was saved.</source>
        <translation>“%1”是文件夹，没有保存。请另取文件名。</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist, or its drive is not plugged in. Choose another folder; nothing was saved.</source>
        <translation>文件夹“%1”不存在，或所在磁盘未接上，没有保存。请另选文件夹。</translation>
    </message>
    <message>
        <source>There is no room left for &quot;%1&quot;. Free some space or choose another drive; an older file of this name is unchanged.</source>
        <translation>空间不足，“%1”没有保存，原有同名文件不变。请腾出空间或另选磁盘。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written: the folder is read-only or belongs to someone else. Choose another folder; nothing was changed.</source>
        <translation>“%1”无法写入：文件夹只读，或属于他人。没有作任何改动，请另选文件夹。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be saved. Choose another folder or drive; an older file of this name is unchanged.</source>
        <translation>“%1”没能保存，原有同名文件不变。请另选文件夹或磁盘。</translation>
    </message>
    <message>
        <source>The printer did not take the paper. The case and the paper are kept. See that the printer is switched on and has paper, then print again, or save the paper as PDF.</source>
        <translation>打印机没有收到文书，办件和文书都已保存。请检查打印机是否开机、有纸，再重新打印，或另存为PDF。</translation>
    </message>
    <message>
        <source>This application was begun under a scenario that the item lists no longer hold. It stays among the drafts.</source>
        <translation>这份申请所用的场景已不在事项清单中，仍保留在草稿里。</translation>
    </message>
    <message>
        <source>The settings file %1 has an unusable value at &quot;%2&quot;. It has to be %3. Nothing was changed: mend the line, or remove it.</source>
        <translation>设置文件%1中“%2”的值不可用，应为%3。没有作任何改动，请改正或删去这一行。</translation>
    </message>
    <message>
        <source>The settings could not be written to %1. They hold until the program ends. Check that the folder may be written and the disk is not full.</source>
        <translation>设置没能写入%1，只在本次运行中有效。请检查文件夹是否可写、磁盘是否已满。</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1到%2之间的数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; or &quot;%2&quot;</source>
        <translation>“%1”或“%2”</translation>
    </message>
    <message>
        <source>The hub&apos;s password in %1 cannot be read. Check who owns the file, or type the password again in the settings.</source>
        <translation>无法读取%1中的汇聚库密码。请检查文件的属主，或在设置中重新输入密码。</translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Nothing was changed: mend it, or move it away to start with new settings.</source>
        <translation>设置文件%1无法读取。没有作任何改动，请修复，或移走后以新设置启动。</translation>
    </message>
    <message>
        <source>a code of 6 or 9 digits</source>
        <translation>6位或9位代码</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>添加一行</translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation>删除第%1行</translation>
    </message>
    <message>
        <source> (optional)</source>
        <translation>（选填）</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation>缺少文本</translation>
    </message>
    <message>
        <source>an object is missing</source>
        <translation>缺少对象</translation>
    </message>
    <message>
        <source>a list is missing</source>
        <translation>缺少列表</translation>
    </message>
    <message>
        <source>an entry of the list is not a text</source>
        <translation>列表中有一条不是文本</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>it is not a time, such as 2026-03-08T01:30:00.000Z</source>
        <translation>不是时间，应如 2026-03-08T01:30:00.000Z</translation>
    </message>
    <message>
        <source>The stored application cannot be read: %1 (%2). It was left as it is; start it anew, or restore it from a copy.</source>
        <translation>存档的申请无法读取：%1（%2），已原样保留。请重新填写申请，或用副本恢复。</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>it is not a number of copies</source>
        <translation>不是复印件份数</translation>
    </message>
    <message>
        <source>the way of exemption is unknown</source>
        <translation>免提交方式不明</translation>
    </message>
    <message>
        <source>The checklist of %1 is not published yet, so it cannot be accepted or corrected here. Take the materials in with a receipt, or take the item off the list.</source>
        <translation>%1的材料清单尚未发布，在此不能受理或告知补正。请先收件、出具收件凭证，或取消该事项。</translation>
    </message>
    <message>
        <source>By the answers the applicant does not need &quot;%1&quot;: %2 Tell them and take the item off the list, or decide &quot;not needed&quot;.</source>
        <translation>按所答情形，申请人无需办理“%1”：%2请告知申请人并取消该事项，或选“无需申请”。</translation>
    </message>
    <message>
        <source>What is needed is not settled yet. Answer first: %1.</source>
        <translation>所需材料还不能确定。请先回答：%1。</translation>
    </message>
    <message>
        <source>Not every material has been judged yet, and everything missing has to be told at once. Go through the materials again.</source>
        <translation>还有材料没有核对，缺什么须一次性告知。请把材料再核对一遍。</translation>
    </message>
    <message>
        <source>Name the organ that is competent: the applicant has to be told where to apply.</source>
        <translation>请填写有权机关：须告知申请人向哪里申请。</translation>
    </message>
    <message>
        <source>Give the reason: the applicant has to be told why.</source>
        <translation>请填写理由：须告知申请人原因。</translation>
    </message>
    <message>
        <source>%1 has no published term, so its due date cannot be told. Take the materials in with a receipt.</source>
        <translation>%1没有公布办理时限，无法算出办结日期。请先收件，出具收件凭证。</translation>
    </message>
    <message>
        <source>No item is chosen. Choose at least one first.</source>
        <translation>还没有选事项，请至少选一个。</translation>
    </message>
    <message>
        <source>The working days of %1 are not on file, so no date in that year can be computed. Add data/workdays/%1.json with the State Council&apos;s holiday arrangement and start the program again.</source>
        <translation>没有%1年的工作日数据，算不出该年的日期。请按国务院放假安排添加 data/workdays/%1.json，再重新启动。</translation>
    </message>
    <message>
        <source>The day to count from is not a date. Check it.</source>
        <translation>起算日不是有效日期。请核对。</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>文件无法打开</translation>
    </message>
    <message>
        <source>the file does not hold an object</source>
        <translation>文件内容不是对象</translation>
    </message>
    <message>
        <source>&quot;year&quot; must be the year in the file&apos;s name, %1</source>
        <translation>“year”应与文件名中的年份%1一致</translation>
    </message>
    <message>
        <source>%1 must be a day of %2, such as 2026-01-01</source>
        <translation>%1应为%2年的日期，如 2026-01-01</translation>
    </message>
    <message>
        <source>&quot;off&quot; must list the holidays</source>
        <translation>“off”应列出放假日期</translation>
    </message>
    <message>
        <source>off/%1 ends before it begins</source>
        <translation>off/%1的结束早于开始</translation>
    </message>
    <message>
        <source>&quot;work&quot; must list the make-up working days; it may be empty</source>
        <translation>“work”应列出调休上班日，可以为空</translation>
    </message>
    <message>
        <source>%1 is both a day off and a working day</source>
        <translation>%1既是放假日又是上班日</translation>
    </message>
    <message>
        <source>workdays/%1: the file&apos;s name must be its year, such as 2026.json</source>
        <translation>workdays/%1：文件名应为年份，如 2026.json</translation>
    </message>
    <message>
        <source>workdays: no file of any year</source>
        <translation>workdays：没有任何年份的文件</translation>
    </message>
    <message>
        <source>The calendar of working days cannot be used. Mend these files in the data folder and start the program again:
%1</source>
        <translation>工作日历无法使用。请改正数据文件夹中的下列文件，再重新启动：
%1</translation>
    </message>
    <message>
        <source>A term has 0 to %1 working days; %2 cannot be counted.</source>
        <translation>时限应为0到%1个工作日，%2无法计算。</translation>
    </message>
    <message>
        <source>This program reads catalogues of format %1. Update the program to read this one.</source>
        <translation>本程序只能读取格式%1的事项清单。请更新程序后再读取这一份。</translation>
    </message>
    <message>
        <source>Write year, month and edition like 2026.11.1.</source>
        <translation>请写年、月、版次，如 2026.11.1。</translation>
    </message>
    <message>
        <source>The file is not listed in %1. List it there or remove it.</source>
        <translation>%1中没有列出这个文件。请列入或删去文件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name of a scenario file. Write it like person/1.1-birth.json.</source>
        <translation>“%1”不是场景文件名。请写成 person/1.1-birth.json 的样子。</translation>
    </message>
    <message>
        <source>The applicant has already been told everything once; a correction notice cannot ask for more. Accept what was asked for, or settle the new point with a supervisor. Nothing was changed.</source>
        <translation>补正内容已经一次性告知，不能再要求补正，没有作任何改动。请按已告知的内容受理，新问题请与负责人商定。</translation>
    </message>
    <message>
        <source>This case is not in the store of this desk.</source>
        <translation>本工作台的数据中没有这个办件。</translation>
    </message>
    <message>
        <source>Enter the identity number.</source>
        <translation>请填写身份证号。</translation>
    </message>
    <message>
        <source>An identity number has 18 characters. Count them on the document and complete the number.</source>
        <translation>身份证号为18位。请对照证件补全。</translation>
    </message>
    <message>
        <source>An identity number has 17 digits and a last character that is a digit or X. Correct it.</source>
        <translation>身份证号前17位是数字，末位是数字或X。请改正。</translation>
    </message>
    <message>
        <source>The first two digits of the identity number name no province. Compare them with the document.</source>
        <translation>身份证号前两位不是省级代码。请对照证件核对。</translation>
    </message>
    <message>
        <source>Digits 7 to 14 of the identity number are the date of birth, but there is no such date. Compare them with the document.</source>
        <translation>身份证号第7至14位是出生日期，但没有这一天。请对照证件核对。</translation>
    </message>
    <message>
        <source>The date of birth in the identity number has not come yet. Compare digits 7 to 14 with the document.</source>
        <translation>身份证号中的出生日期还没到。请对照证件核对第7至14位。</translation>
    </message>
    <message>
        <source>The last character of the identity number does not fit the others: one of them is mistyped. Compare them with the document.</source>
        <translation>身份证号末位与其他各位对不上，可能有一位输错。请对照证件核对。</translation>
    </message>
    <message>
        <source>Enter the unified social credit code.</source>
        <translation>请填写统一社会信用代码。</translation>
    </message>
    <message>
        <source>A unified social credit code has 18 characters. Count them on the licence and complete the code.</source>
        <translation>统一社会信用代码为18位。请对照营业执照补全。</translation>
    </message>
    <message>
        <source>A unified social credit code is made of digits and capital letters without I, O, S, V and Z, and characters 3 to 8 are digits. Compare it with the licence, 0 and 1 above all.</source>
        <translation>统一社会信用代码由数字和大写字母组成，不用I、O、S、V、Z，第3至8位是数字。请对照营业执照核对，特别是0和1。</translation>
    </message>
    <message>
        <source>Character 17 of the unified social credit code does not fit characters 9 to 16: one of these is mistyped. Compare them with the licence.</source>
        <translation>统一社会信用代码第17位与第9至16位对不上，可能有一位输错。请对照营业执照核对。</translation>
    </message>
    <message>
        <source>The last character of the unified social credit code does not fit the others: one of them is mistyped. Compare them with the licence.</source>
        <translation>统一社会信用代码末位与其他各位对不上，可能有一位输错。请对照营业执照核对。</translation>
    </message>
    <message>
        <source>Enter the phone number.</source>
        <translation>请填写联系电话。</translation>
    </message>
    <message>
        <source>A phone number is made of digits. Remove the other characters and write an extension in the remarks.</source>
        <translation>电话号码只能是数字。请删去其他字符，分机号写在备注里。</translation>
    </message>
    <message>
        <source>Enter a mobile number of 11 digits, or a fixed line with its area code, such as 0631-6651234.</source>
        <translation>请填写11位手机号，或带区号的固定电话，如 0631-6651234。</translation>
    </message>
    <message>
        <source>What arrived is not a record of a desk. Nothing was taken over. Send it again; if it fails again, call support.</source>
        <translation>收到的不是工作台的记录，没有入库。请重新上报；仍不行请联系技术支持。</translation>
    </message>
    <message>
        <source>Another desk program on this computer has this store open. Nothing was changed. Go on in the other window, or close it and start again.</source>
        <translation>本机另有一个工作台正在使用这份本机数据，没有作任何改动。请到那个工作台继续办理，或将它关闭后重新启动。</translation>
    </message>
    <message>
        <source>This store belongs to window %1, but this program is set to window %2. Nothing was changed. Set the program to window %1, or choose another folder.</source>
        <translation>本机数据属于窗口%1，而本程序设为窗口%2。没有作任何改动。请把程序设为窗口%1，或另选文件夹。</translation>
    </message>
    <message>
        <source>The program ended while this was on its way. It is sent again; the hub keeps it only once.</source>
        <translation>上报途中程序退出，本条将重新上报；汇聚库只会保存一次。</translation>
    </message>
    <message>
        <source>This program does not know which window it serves. Nothing was changed. Choose the station and the window first.</source>
        <translation>本程序还不知道在哪个窗口使用，没有作任何改动。请先选择网点和窗口。</translation>
    </message>
    <message>
        <source>A stored paper is damaged and cannot be shown. The case itself is kept. Call support and leave the store as it is.</source>
        <translation>有一份存档文书已损坏，无法显示，办件本身完好。请联系技术支持，不要改动本机数据。</translation>
    </message>
    <message>
        <source>The batch cannot be read (%1). Nothing was taken over. Ask the desk that sent it to send it again.</source>
        <translation>这一批无法读取（%1），没有入库。请上报的工作台重新上报。</translation>
    </message>
    <message>
        <source>The hub&apos;s answer cannot be read (%1). The records stay on this machine and nothing is lost. Check the hub&apos;s address, or call support.</source>
        <translation>汇聚库的回复无法读取（%1）。记录都在本机，没有丢失。请核对汇聚库地址，或联系技术支持。</translation>
    </message>
    <message>
        <source>The hub on this machine cannot be used. %1</source>
        <translation>本机汇聚库无法使用。%1</translation>
    </message>
    <message>
        <source>It was written by a newer version of this program. Nothing was changed in it. Update the program on this machine.</source>
        <translation>它由较新版本的程序写成，没有作任何改动。请更新本机的程序。</translation>
    </message>
    <message>
        <source>Hub on this machine</source>
        <translation>本机汇聚库</translation>
    </message>
    <message>
        <source>This machine lacks the PostgreSQL driver of Qt. The records stay here. Install the package libqt6sql6-psql and start again.</source>
        <translation>本机缺少 Qt 的 PostgreSQL 驱动。记录都在本机。请安装 libqt6sql6-psql 后重新启动。</translation>
    </message>
    <message>
        <source>The hub&apos;s answer does not fit what was sent. The records stay on this machine and are sent again.</source>
        <translation>汇聚库的回复与上报内容对不上。记录都在本机，将重新上报。</translation>
    </message>
    <message>
        <source>A batch is on its way. Wait for it, then send again.</source>
        <translation>正有一批在上报，请等它完成后再上报。</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>1 working day left</source>
        <translation>还剩1个工作日</translation>
    </message>
    <message>
        <source>%1 working days left</source>
        <translation>还剩%1个工作日</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Overdue by 1 working day</source>
        <translation>逾期1个工作日</translation>
    </message>
    <message>
        <source>Overdue by %1 working days</source>
        <translation>逾期%1个工作日</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已收件</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已受理</translation>
    </message>
    <message>
        <source>Correction asked</source>
        <translation>已告知补正</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>不予受理</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>无需申请</translation>
    </message>
    <message>
        <source>Materials received</source>
        <translation>收件</translation>
    </message>
    <message>
        <source>Application accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Refused: another organ is competent</source>
        <translation>不予受理：属其他机关职权</translation>
    </message>
    <message>
        <source>Told that it is not needed</source>
        <translation>告知无需申请</translation>
    </message>
    <message>
        <source>Life cycle of an enterprise</source>
        <translation>企业全生命周期</translation>
    </message>
    <message>
        <source>Life cycle of a person</source>
        <translation>个人全生命周期</translation>
    </message>
    <message>
        <source>Administrative licence</source>
        <translation>行政许可</translation>
    </message>
    <message>
        <source>Administrative confirmation</source>
        <translation>行政确认</translation>
    </message>
    <message>
        <source>Administrative benefit</source>
        <translation>行政给付</translation>
    </message>
    <message>
        <source>Public service</source>
        <translation>公共服务</translation>
    </message>
    <message>
        <source>Other administrative power</source>
        <translation>其他行政权力</translation>
    </message>
    <message>
        <source>Other matter</source>
        <translation>其他事项</translation>
    </message>
    <message>
        <source>County level</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>City level</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>Province level</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>Done on the spot</source>
        <translation>即办件</translation>
    </message>
    <message>
        <source>Done within a promised term</source>
        <translation>承诺件</translation>
    </message>
    <message>
        <source>Necessary</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>May follow later</source>
        <translation>容缺后补</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>证照</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>批文</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记备案</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>印章</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>待遇</translation>
    </message>
    <message>
        <source>Answer to a query</source>
        <translation>查询结果</translation>
    </message>
    <message>
        <source>Sure: the row is as printed</source>
        <translation>可靠：与印发件一致</translation>
    </message>
    <message>
        <source>Likely: part of the row was restored; read the note</source>
        <translation>较可靠：部分内容为复原，请看说明</translation>
    </message>
    <message>
        <source>Uncertain: check with the department before relying on it</source>
        <translation>存疑：使用前请先与部门核实</translation>
    </message>
    <message>
        <source>Checklist published</source>
        <translation>材料清单已发布</translation>
    </message>
    <message>
        <source>Checklist not yet published: can be taken in as a materials receipt only</source>
        <translation>材料清单未发布：只能收件，出具收件凭证</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>当场办结</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>1个工作日</translation>
    </message>
    <message>
        <source>%1 working days</source>
        <translation>%1个工作日</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1天</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1天</translation>
    </message>
    <message>
        <source>Free of charge</source>
        <translation>不收费</translation>
    </message>
    <message>
        <source>%1 yuan</source>
        <translation>%1元</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>original inspected and given back</source>
        <translation>原件核验后退还</translation>
    </message>
    <message>
        <source>original kept</source>
        <translation>收原件</translation>
    </message>
    <message>
        <source>1 copy kept</source>
        <translation>收复印件1份</translation>
    </message>
    <message>
        <source>%1 copies kept</source>
        <translation>收复印件%1份</translation>
    </message>
    <message>
        <source>electronic file</source>
        <translation>电子件</translation>
    </message>
    <message>
        <source>or an electronic file</source>
        <translation>或交电子件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Electronic licence</source>
        <translation>电子证照</translation>
    </message>
    <message>
        <source>Electronic licence: %1</source>
        <translation>电子证照：%1</translation>
    </message>
    <message>
        <source>Shared data</source>
        <translation>共享数据</translation>
    </message>
    <message>
        <source>Shared data: %1</source>
        <translation>共享数据：%1</translation>
    </message>
    <message>
        <source>Result of an item handled together</source>
        <translation>联办事项的办理结果</translation>
    </message>
    <message>
        <source>On file from an earlier case</source>
        <translation>以往办件已存档</translation>
    </message>
    <message>
        <source>Written pledge</source>
        <translation>告知承诺</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>at the counter</source>
        <translation>窗口办理</translation>
    </message>
    <message>
        <source>online</source>
        <translation>网上办理</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>办理部门</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>办件类型</translation>
    </message>
    <message>
        <source>Promised term</source>
        <translation>承诺时限</translation>
    </message>
    <message>
        <source>Statutory term</source>
        <translation>法定时限</translation>
    </message>
    <message>
        <source>No law sets one</source>
        <translation>法律没有规定</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>办理形式</translation>
    </message>
    <message>
        <source>Starts after</source>
        <translation>前置事项</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>受理条件</translation>
    </message>
    <message>
        <source>Not needed when</source>
        <translation>无需办理的情形</translation>
    </message>
    <message>
        <source>One of several is enough</source>
        <translation>任选其一</translation>
    </message>
    <message>
        <source>Materials (%1)</source>
        <translation>材料（%1）</translation>
    </message>
    <message>
        <source>None beside the identity documents every application asks for.</source>
        <translation>除每次申请都要的身份证明外，不需其他材料。</translation>
    </message>
    <message>
        <source>Form fields (%1)</source>
        <translation>表单字段（%1）</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>About</source>
        <translation>填写对象</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>填写要求</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么要填</translation>
    </message>
    <message>
        <source>always</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>if wanted</source>
        <translation>选填</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>What is handed out</source>
        <translation>结果名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>结果类型</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>no</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 rows of %2 items; checklists published: %3</source>
        <translation>%2个事项共%1行；已发布材料清单%3份</translation>
    </message>
    <message>
        <source>Where the row comes from</source>
        <translation>本行出处</translation>
    </message>
    <message>
        <source>Annex %1, line %2 of the notice</source>
        <translation>通知附件%1第%2行</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>牵头部门</translation>
    </message>
    <message>
        <source>Cooperating</source>
        <translation>协同部门</translation>
    </message>
    <message>
        <source>Official code</source>
        <translation>事项编码</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>暂缺</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>办事指南</translation>
    </message>
    <message>
        <source>Item %1 of its annex</source>
        <translation>附件第%1项</translation>
    </message>
    <message>
        <source>Situations (%1)</source>
        <translation>情形（%1）</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>情形引导</translation>
    </message>
    <message>
        <source>The item lists of the one window</source>
        <translation>一窗受理事项清单</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>清单版本</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>How sure the rows are</source>
        <translation>各行可靠程度</translation>
    </message>
    <message>
        <source>%1 rows — %2</source>
        <translation>%1行——%2</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>材料清单</translation>
    </message>
    <message>
        <source>%1 published</source>
        <translation>已发布%1份</translation>
    </message>
    <message>
        <source>%1 not yet published: they can be taken in as a materials receipt only</source>
        <translation>未发布%1份：只能收件，出具收件凭证</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待传</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>传送中</translation>
    </message>
    <message>
        <source>At the hub</source>
        <translation>已入汇聚库</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Everything is at the hub</source>
        <translation>已全部上报</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在上报</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>未连通</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>不到1分钟</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1分钟</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1分钟</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1小时</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1小时</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>马上</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1（%2后）</translation>
    </message>
    <message>
        <source>waits for the answer</source>
        <translation>等待回复</translation>
    </message>
    <message>
        <source>not by itself</source>
        <translation>不自动重传</translation>
    </message>
    <message>
        <source>Need not be handed in: %1</source>
        <translation>免提交：%1</translation>
    </message>
    <message>
        <source>This window has used all its case numbers of today. Nothing was filed: take the materials in with a receipt and accept the case tomorrow, or accept it at another window.</source>
        <translation>本窗口今天的办件号已经用完，本次没有登记。请先收件、出具收件凭证，明天再受理，或者到其他窗口受理。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; no longer exists: %2 Tell the applicant and take the item off the list, or decide &quot;not needed&quot;.</source>
        <translation>“%1”已经取消：%2请告知申请人，把它从清单里去掉，或者选择“不需要办理”。</translation>
    </message>
    <message>
        <source>An abolished row has no guide. Write null, or correct the change.</source>
        <translation>已取消的事项没有办事指南。请写 null，或者改正 change。</translation>
    </message>
    <message>
        <source>Abolished: nobody has to apply for it</source>
        <translation>已取消，不需要办理</translation>
    </message>
    <message>
        <source>Abolished on %1</source>
        <translation>%1取消</translation>
    </message>
    <message>
        <source>Changed on %1</source>
        <translation>%1变更</translation>
    </message>
    <message>
        <source>by mobile phone</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>at a self-service terminal</source>
        <translation>自助终端</translation>
    </message>
    <message>
        <source>Only when %1</source>
        <translation>需要的情形：%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1 abolished since: nobody has to apply for them</source>
        <translation>%1 项已取消，不需要办理</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Individual businesses</source>
        <translation>个体工商户</translation>
    </message>
    <message>
        <source>Other organisations</source>
        <translation>事业单位、社会组织等其他组织</translation>
    </message>
    <message>
        <source>For</source>
        <translation>服务对象</translation>
    </message>
</context>
<context>
    <name>desk::CaseDetail</name>
    <message>
        <source>The chosen case</source>
        <translation>所选办件</translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <translation>未选办件</translation>
    </message>
    <message>
        <source>Choose a case in the table to see what happened to it.</source>
        <translation>在表中选一个办件，即可查看办理经过。</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>See and print the papers of this case again (Ctrl+P)</source>
        <translation>查看、重打本办件的文书（Ctrl+P）</translation>
    </message>
    <message>
        <source>Go on with this case</source>
        <translation>继续办理</translation>
    </message>
    <message>
        <source>Open the application where it was left (Ctrl+Enter)</source>
        <translation>从上次停下的地方打开申请（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>收件凭证号：%1</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>办件号：%1</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Through</source>
        <translation>代办人</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件日期</translation>
    </message>
    <message>
        <source>Tell everything by</source>
        <translation>告知期限</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>办结期限</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>%1
Due %2</source>
        <translation>%1
办结期限：%2</translation>
    </message>
</context>
<context>
    <name>desk::CaseTimeline</name>
    <message>
        <source>Competent organ: %1</source>
        <translation>有权机关：%1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>desk::CasesModel</name>
    <message>
        <source>%1, through %2</source>
        <translation>%1（代办人：%2）</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>办件号</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>办理事项</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收件日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>经办人</translation>
    </message>
</context>
<context>
    <name>desk::CasesPage</name>
    <message>
        <source>No cases yet</source>
        <translation>还没有办件</translation>
    </message>
    <message>
        <source>Every application that is received, accepted or refused at this desk is listed here. Start with the first applicant under Reception.</source>
        <translation>本工作台收件、受理或不予受理的申请都列在这里。请到“受理”接待第一位申请人。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Look for part of a name, a number or an item code, or choose All.</source>
        <translation>请输入姓名、办件号或事项简码的一部分，或选“全部”。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Name, number or item code   Ctrl+F</source>
        <translation>姓名、办件号、事项简码   Ctrl+F</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>搜索办件</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>Show only these cases</source>
        <translation>只看这些办件</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>1 case</source>
        <translation>共1件</translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation>共%1件</translation>
    </message>
</context>
<context>
    <name>desk::CataloguePage</name>
    <message>
        <source>Nothing matches</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Look for part of a name, a short code like P003, or pinyin initials.</source>
        <translation>请输入名称的一部分、简码（如P003）或拼音首字母。</translation>
    </message>
    <message>
        <source>The chosen item</source>
        <translation>所选事项</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>事项清单</translation>
    </message>
    <message>
        <source>%1 scenarios · %2 items · %3 rows · %4 checklists published</source>
        <translation>%1个场景 · %2个事项 · %3行 · 已发布材料清单%4份</translation>
    </message>
    <message>
        <source>Name, code or initials   Ctrl+F</source>
        <translation>名称、简码、首字母   Ctrl+F</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>搜索事项清单</translation>
    </message>
    <message>
        <source>Life cycles, stages, scenarios and items</source>
        <translation>全生命周期、阶段、场景和事项</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Print the guide</source>
        <translation>打印指南</translation>
    </message>
    <message>
        <source>The guide as a paper to take away (Ctrl+P)</source>
        <translation>打印成可以带走的办事指南（Ctrl+P）</translation>
    </message>
</context>
<context>
    <name>desk::FieldEditor</name>
    <message>
        <source>Why?</source>
        <translation>为什么要填</translation>
    </message>
    <message>
        <source>Why is &quot;%1&quot; asked?</source>
        <translation>为什么要填“%1”</translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（选填）</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
</context>
<context>
    <name>desk::FormStep</name>
    <message>
        <source>Every application: %1</source>
        <translation>每次申请：%1</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
</context>
<context>
    <name>desk::HubCard</name>
    <message>
        <source>On this computer (a file beside the journal)</source>
        <translation>在本机（与本机数据放在一起的文件）</translation>
    </message>
    <message>
        <source>In PostgreSQL (the city&apos;s hub)</source>
        <translation>在 PostgreSQL（全市汇聚库）</translation>
    </message>
    <message>
        <source>Use this hub</source>
        <translation>使用此汇聚库</translation>
    </message>
    <message>
        <source>Hub</source>
        <translation>汇聚库</translation>
    </message>
    <message>
        <source>Where everything this desk records is gathered.</source>
        <translation>本工作台的全部记录汇聚到这里。</translation>
    </message>
    <message>
        <source>The hub answers. It has %1 records of this desk.</source>
        <translation>汇聚库已应答，存有本工作台%1条记录。</translation>
    </message>
    <message>
        <source>The hub answers, but says: %1</source>
        <translation>汇聚库已应答，但提示：%1</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>连接选项</translation>
    </message>
    <message>
        <source>The password is not kept in the settings file but in %1, which only this user of the computer can read.</source>
        <translation>密码不存入设置文件，而存入%1，只有本机当前用户可读。</translation>
    </message>
    <message>
        <source>Test the line</source>
        <translation>测试线路</translation>
    </message>
    <message>
        <source>Ask the hub where it stands; nothing is sent</source>
        <translation>只询问汇聚库状态，不上报</translation>
    </message>
    <message>
        <source>Fill in host, database and role first</source>
        <translation>请先填写主机、数据库和用户</translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation>正在询问汇聚库…</translation>
    </message>
</context>
<context>
    <name>desk::LoginPage</name>
    <message>
        <source>One-Window Desk</source>
        <translation>一窗受理工作台</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>This desk is new and has an example account for trying it out: account &quot;%1&quot;, password &quot;%2&quot;.</source>
        <translation>工作台刚装好，可用示例账号试用：账号“%1”，密码“%2”。</translation>
    </message>
</context>
<context>
    <name>desk::MainWindow</name>
    <message>
        <source>One-Window Desk</source>
        <translation>一窗受理工作台</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>办件</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation>%1号窗口</translation>
    </message>
</context>
<context>
    <name>desk::MaterialRow</name>
    <message>
        <source>original seen</source>
        <translation>原件核验</translation>
    </message>
    <message>
        <source>original kept</source>
        <translation>收原件</translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>复印件%n份</numerusform>
        </translation>
    </message>
    <message>
        <source>or electronic</source>
        <translation>或电子件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>There</source>
        <translation>已齐</translation>
    </message>
    <message>
        <source>Need not be handed in</source>
        <translation>免提交</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Electronic licence: %1</source>
        <translation>电子证照：%1</translation>
    </message>
    <message>
        <source>Shared data: %1</source>
        <translation>共享数据：%1</translation>
    </message>
    <message>
        <source>Result of an earlier item</source>
        <translation>前一事项的办理结果</translation>
    </message>
    <message>
        <source>On file from an earlier case</source>
        <translation>以往办件已存档</translation>
    </message>
    <message>
        <source>Written pledge instead</source>
        <translation>以告知承诺代替</translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation>免提交…</translation>
    </message>
    <message>
        <source>Faulty…</source>
        <translation>有问题…</translation>
    </message>
    <message>
        <source>%1 is there: %2</source>
        <translation>%1已齐：%2</translation>
    </message>
    <message>
        <source>may follow later</source>
        <translation>可容缺</translation>
    </message>
    <message>
        <source>Every application</source>
        <translation>每次申请</translation>
    </message>
    <message>
        <source>%1: need not be handed in</source>
        <translation>%1：免提交</translation>
    </message>
    <message>
        <source>%1: say what is wrong</source>
        <translation>%1：说明问题</translation>
    </message>
    <message>
        <source>Look at:</source>
        <translation>核验要点：</translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation>补正办法：%1</translation>
    </message>
    <message>
        <source>Something else that is wrong, in plain words</source>
        <translation>其他问题，请用平实的话写明</translation>
    </message>
    <message>
        <source>%1: what else is wrong</source>
        <translation>%1：其他问题</translation>
    </message>
    <message>
        <source>Not exempt</source>
        <translation>取消免提交</translation>
    </message>
    <message>
        <source>: </source>
        <translation>：</translation>
    </message>
    <message>
        <source>comes from &quot;%1&quot;, handled together</source>
        <translation>取自联办的“%1”</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
</context>
<context>
    <name>desk::MaterialsStep</name>
    <message>
        <source>No material has to be handed in</source>
        <translation>不需提交材料</translation>
    </message>
    <message>
        <source>%1 of %2 materials settled</source>
        <translation>材料%2项，已落实%1项</translation>
    </message>
    <message>
        <source>The matter</source>
        <translation>本事项</translation>
    </message>
</context>
<context>
    <name>desk::MessageBar</name>
    <message>
        <source>Got it</source>
        <translation>知道了</translation>
    </message>
</context>
<context>
    <name>desk::NavigationRail</name>
    <message>
        <source>Log out (Ctrl+L)</source>
        <translation>退出登录（Ctrl+L）</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>已同步</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待传%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>上报中</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>未连通</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>需处理</translation>
    </message>
</context>
<context>
    <name>desk::OutcomeStep</name>
    <message>
        <source>Accept</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Complete and in due form: the law requires acceptance. The case gets its number.</source>
        <translation>材料齐全、符合法定形式，依法应当受理，并编办件号。</translation>
    </message>
    <message>
        <source>Ask for correction</source>
        <translation>一次性告知补正</translation>
    </message>
    <message>
        <source>Tells the applicant once, in writing, everything that is missing or faulty.</source>
        <translation>以书面一次性告知申请人需要补正的全部内容。</translation>
    </message>
    <message>
        <source>Take the materials in</source>
        <translation>先收件</translation>
    </message>
    <message>
        <source>Gives a materials receipt; accept or tell everything within five working days.</source>
        <translation>出具收件凭证，五个工作日内受理或一次性告知补正。</translation>
    </message>
    <message>
        <source>Refuses at once and names the competent organ.</source>
        <translation>即时作出不予受理决定，并告知有权机关。</translation>
    </message>
    <message>
        <source>No application needed</source>
        <translation>无需申请</translation>
    </message>
    <message>
        <source>Says at once why none is needed.</source>
        <translation>即时告知不受理，并说明原因。</translation>
    </message>
    <message>
        <source>Competent organ</source>
        <translation>有权机关</translation>
    </message>
    <message>
        <source>Reason, as it will stand in the paper</source>
        <translation>理由（将写入文书）</translation>
    </message>
    <message>
        <source>Complete: this application must be accepted</source>
        <translation>材料齐全，应当受理</translation>
    </message>
    <message>
        <source>A chosen item has no published checklist: take the materials in</source>
        <translation>所选事项中有材料清单未发布的，请先收件</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing or faulty</source>
        <translation>
            <numerusform>有%n项缺少或有问题</numerusform>
        </translation>
    </message>
    <message>
        <source>If accepted today</source>
        <translation>今天受理的办结日期</translation>
    </message>
    <message>
        <source>All done by</source>
        <translation>全部办结不晚于</translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation>已受理：%1</translation>
    </message>
    <message>
        <source>All done by %1. Print the papers and hand them over.</source>
        <translation>全部办结不晚于%1。请打印文书，交给申请人。</translation>
    </message>
    <message>
        <source>Materials taken in: %1</source>
        <translation>已收件：%1</translation>
    </message>
    <message>
        <source>To be accepted, or told everything, by %1; otherwise it counts as accepted.</source>
        <translation>受理或一次性告知补正不晚于%1；逾期不告知的，自收到材料之日起即为受理。</translation>
    </message>
    <message>
        <source>Correction asked for</source>
        <translation>已告知补正</translation>
    </message>
    <message>
        <source>Everything was told once. Nothing may be added to it later.</source>
        <translation>补正内容已一次性告知，以后不得再增加。</translation>
    </message>
    <message>
        <source>The paper names the competent organ and the remedies.</source>
        <translation>文书已写明有权机关和救济途径。</translation>
    </message>
    <message>
        <source>The paper says why.</source>
        <translation>文书已写明原因。</translation>
    </message>
    <message>
        <source>Issue the correction notice</source>
        <translation>出具补正告知书</translation>
    </message>
    <message>
        <source>Take in and give a receipt</source>
        <translation>收件并出具凭证</translation>
    </message>
    <message>
        <source>Refuse and name the organ</source>
        <translation>不予受理并告知</translation>
    </message>
    <message>
        <source>Say that none is needed</source>
        <translation>告知无需申请</translation>
    </message>
    <message>
        <source>Not this organ&apos;s matter</source>
        <translation>不属于本机关职权</translation>
    </message>
    <message>
        <source>Refused: not this organ&apos;s matter</source>
        <translation>不予受理：不属于本机关职权</translation>
    </message>
</context>
<context>
    <name>desk::PaperView</name>
    <message>
        <source>Papers of this case</source>
        <translation>本办件文书</translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation>文书预览</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为PDF…</translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>全部保存…</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>大字版</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n papers saved in %1</source>
        <translation>
            <numerusform>%n份文书已存入%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed to the printer: %1</source>
        <translation>已送打印：%1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>另存为PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Save all papers in a folder</source>
        <translation>全部文书存入文件夹</translation>
    </message>
</context>
<context>
    <name>desk::PapersPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Service guides (%1)</source>
        <translation>办事指南（%1）</translation>
    </message>
</context>
<context>
    <name>desk::Program</name>
    <message>
        <source>The item lists in %1 have faults, so that no checklist can be trusted. Put the folder back as it was delivered, or have the faults below mended. Cases and drafts are untouched.</source>
        <translation>%1中的事项清单有错，材料清单都不可靠。办件和草稿没有改动。请恢复原装的文件夹，或请人改正下列错误。</translation>
    </message>
    <message>
        <source>%1, window %2</source>
        <translation>%1%2号窗口</translation>
    </message>
    <message>
        <source>One-Window Desk</source>
        <translation>一窗受理工作台</translation>
    </message>
</context>
<context>
    <name>desk::QueueModel</name>
    <message>
        <source>Acknowledged %1</source>
        <translation>已入库：%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>历时</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>下次重试</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>desk::QueuePage</name>
    <message>
        <source>Queue to the hub</source>
        <translation>上报队列</translation>
    </message>
    <message>
        <source>Nothing has been recorded yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>Whatever this desk records goes to the hub by itself, and is listed here until the hub has acknowledged it and after.</source>
        <translation>本工作台的记录会自动上报汇聚库，上报前后都列在这里。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Send what waits at once (F5)</source>
        <translation>马上上报待传的记录（F5）</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待传</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>传送中</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>搁置</translation>
    </message>
    <message>
        <source>at the hub</source>
        <translation>已入库</translation>
    </message>
    <message>
        <source>No hub is set</source>
        <translation>未设置汇聚库</translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation>汇聚库：%1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>继续上报</translation>
    </message>
    <message>
        <source>Send nothing until resumed; nothing is lost</source>
        <translation>恢复前不上报，记录不会丢失</translation>
    </message>
    <message>
        <source>No. %1 · %2 · %3 · %4</source>
        <translation>第%1号 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>The hub keeps it but did not apply it: %1</source>
        <translation>汇聚库已收存，但未入账：%1</translation>
    </message>
    <message>
        <source>Nothing is lost, and later cases are sent all the same. Settle the reason with the hub&apos;s staff.</source>
        <translation>没有丢失，后面的办件照常上报。请与汇聚库人员商定处理。</translation>
    </message>
    <message>
        <source>It goes with the next batch.</source>
        <translation>随下一批上报。</translation>
    </message>
</context>
<context>
    <name>desk::ReceptionPage</name>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>一表</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation>删除草稿</translation>
    </message>
    <message>
        <source>Next applicant</source>
        <translation>下一位</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>What does the applicant want?</source>
        <translation>申请人要办什么？</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n个事项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n项材料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>还差%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可受理</translation>
    </message>
    <message>
        <source>Step %1: %2. %3</source>
        <translation>第%1步：%2。%3</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>desk::ScenarioStep</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n个事项</numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist published</source>
        <translation>材料清单已发布</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>继续办理%1</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished application(s) kept</source>
        <translation>
            <numerusform>%n份未办完的申请已暂存</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>A person&apos;s life</source>
        <translation>个人全生命周期</translation>
    </message>
    <message>
        <source>An enterprise&apos;s life</source>
        <translation>企业全生命周期</translation>
    </message>
    <message>
        <source>Receipt only</source>
        <translation>只能收件</translation>
    </message>
</context>
<context>
    <name>desk::SearchBox</name>
    <message>
        <source>Scenario, item, code or initials</source>
        <translation>场景、事项、简码、首字母</translation>
    </message>
    <message>
        <source>Search scenarios and items</source>
        <translation>搜索场景和事项</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name, a code such as P003, or initials.</source>
        <translation>没有找到。请试名称的一部分、简码（如P003）或拼音首字母。</translation>
    </message>
</context>
<context>
    <name>desk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Station and window</source>
        <translation>网点和窗口</translation>
    </message>
    <message>
        <source>%1 · window %2 · %3</source>
        <translation>%1 · %2号窗口 · %3</translation>
    </message>
    <message>
        <source>This store already holds cases numbered for this window, so station and window can no longer be changed. Another window needs a store of its own.</source>
        <translation>本机数据中已有以本窗口编号的办件，网点和窗口不能再改。其他窗口请另用一份数据。</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>网点</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Can be changed only until the first case is recorded, since every number names its window. A change holds from the next start of the program.</source>
        <translation>每个办件号都含窗口号，记录第一个办件后不能再改。改动在下次启动后生效。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>One-Window Desk %1
Catalogue %2, %3
Free software under the Apache License 2.0</source>
        <translation>一窗受理工作台 %1
事项清单 %2，%3
自由软件，按 Apache 许可证 2.0 发布</translation>
    </message>
</context>
<context>
    <name>desk::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Search scenarios and items</source>
        <translation>搜索场景和事项</translation>
    </message>
    <message>
        <source>The main button: continue, accept, next applicant</source>
        <translation>主按钮：下一步、受理、下一位</translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation>跳到某一步</translation>
    </message>
    <message>
        <source>One step back; nothing is lost</source>
        <translation>退回一步，内容不丢</translation>
    </message>
    <message>
        <source>Jump to the first open thing</source>
        <translation>跳到第一个待补项</translation>
    </message>
    <message>
        <source>Next applicant; what is unfinished stays as a draft</source>
        <translation>下一位，未办完的存为草稿</translation>
    </message>
    <message>
        <source>Reception, cases, sync, items, settings</source>
        <translation>受理、办件、同步、事项、设置</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>在本页搜索</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>显示本表</translation>
    </message>
    <message>
        <source>Everything works from the keyboard</source>
        <translation>全部操作都可用键盘完成</translation>
    </message>
</context>
<context>
    <name>desk::SidePanel</name>
    <message>
        <source>Forms</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Application forms: each item on its own → one form here</source>
        <translation>申请表：逐项单办 → 在此一表</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Materials to bring: each item on its own → one set here</source>
        <translation>要带的材料：逐项单办 → 在此一套</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>跑动</translation>
    </message>
    <message>
        <source>Visits: each item on its own → together here</source>
        <translation>跑动次数：逐项单办 → 在此一并办</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Working days: one item after the other at the statutory terms → the longest chain of promised terms</source>
        <translation>工作日：按法定时限逐项办 → 按承诺时限并联办的最长一路</translation>
    </message>
    <message>
        <source>%1 before, %2 here</source>
        <translation>原%1，现%2</translation>
    </message>
    <message>
        <source>Choose a scenario, or type what the applicant wants (Ctrl+K).</source>
        <translation>请选场景，或输入申请人要办的事（Ctrl+K）。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), one form</source>
        <translation>
            <numerusform>%n个事项，一张表</numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>期限：%1</translation>
    </message>
    <message>
        <source>To be accepted, or told everything, by %1</source>
        <translation>受理或一次性告知不晚于%1</translation>
    </message>
    <message>
        <source>If accepted today, all done by</source>
        <translation>今天受理，全部办结不晚于</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已存档</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已暂存 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>已齐全</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still open</source>
        <translation>
            <numerusform>还差%n项</numerusform>
        </translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>还差：%1</translation>
    </message>
    <message>
        <source>No item chosen yet</source>
        <translation>还没有选事项</translation>
    </message>
</context>
<context>
    <name>desk::SituationStep</name>
    <message>
        <source>Nothing has to be asked first.</source>
        <translation>没有要先问的。</translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation>即办件</translation>
    </message>
    <message>
        <source>Checklist not yet published: materials receipt only</source>
        <translation>材料清单未发布，只能收件</translation>
    </message>
    <message>
        <source>Decided by Weihai</source>
        <translation>威海市级办理</translation>
    </message>
    <message>
        <source>Decided by the province</source>
        <translation>省级办理</translation>
    </message>
    <message>
        <source>Row restored with doubt</source>
        <translation>本行复原存疑</translation>
    </message>
    <message>
        <source>Not needed: %1</source>
        <translation>无需办理：%1</translation>
    </message>
    <message>
        <source>Starts when done: %1</source>
        <translation>待办结后开始：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Items: %1 of %2 chosen</source>
        <translation>事项：共%2个，已选%1个</translation>
    </message>
    <message>
        <source>The applicant&apos;s situation</source>
        <translation>申请人的情形</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n个自然日</numerusform>
        </translation>
    </message>
    <message>
        <source>Abolished: nobody has to apply for it</source>
        <translation>已取消，不需要办理</translation>
    </message>
</context>
<context>
    <name>desk::StartFailure</name>
    <message>
        <source>One-Window Desk</source>
        <translation>一窗受理工作台</translation>
    </message>
    <message>
        <source>The desk cannot start</source>
        <translation>工作台无法启动</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
</TS>
