<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>desk</name>
    <message>
        <source>%1 stands after %2. Put the scenarios in the notice&apos;s order, enterprise first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of %1 has a name that begins with %2. Correct the key or the name of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names this stage differently. Use one name for a stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 is used in %2 already. A key is used once and never again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 stands after item %2. Put the items in the order of their annex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no variant %1. Correct the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waits for itself. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 wait for each other, so that neither can begin. Remove one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition is nested too deeply. Write it in a simpler way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A closing parenthesis, and or or is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comparison begins with the name of a question or a field: name == &apos;value&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of a question or a field is expected here: name == &apos;value&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write not before the name: not %1 in (&apos;a&apos;, &apos;b&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the name %1, write ==, != or in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After in, write the texts in parentheses: in (&apos;a&apos;, &apos;b&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A comma or a closing parenthesis is expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in single quotes is expected here: &apos;yes&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This closing parenthesis has no opening one. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition should end here, or go on with and or or.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is never “%2”. It can be: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The condition cannot be read at character %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a question asked before this nor a field of fields.json. Correct the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a table, which cannot be compared. Ask a question instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text that begins with a single quote here has no closing single quote. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One = does not compare. Write == for “is” or != for “is not”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! does not negate. Write != to compare, or not before a condition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write and instead of &amp;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write or instead of |.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put texts in straight single quotes: &apos;yes&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write parentheses and commas in half width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The character %1 has no meaning in a condition. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: %1. Put it back from the package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no valid JSON: %1. Look at this line and the one before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This member stands twice in the same object. Keep one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This way stands here a second time. Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no e_licence in materials.json, so it cannot be exempt by one. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no shared_data in materials.json, so it cannot be exempt by it. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not reusable in materials.json, so it cannot come from the dossier. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This row asks for neither original, copies nor an electronic file. Say what has to be handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other row of this guide has the word “%1”, so there is nothing to choose from. Correct the word or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A basis of this kind needs the member %1. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A basis of this kind has no %1. Remove it or correct the kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>laws.json gives %1 another kind. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member %1 does not go with this type. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This type needs the member %1. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table cannot stand in a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min is larger than max. Correct one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write small letters, digits and underscores, like full_time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice needs at least two options. Add what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the party, a dot and the name, like child.name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no citizen_id, so nothing can be derived from it. Name a field that is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A birth date goes into a field of type date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sex goes into a field of type choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The promised term of %1 days is longer than the statutory one of %2. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is handled immediately has a promised term of 0 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A promised term of 0 days means that it is handled immediately. Correct the days or the handling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the amount in yuan, like 5 or 12.50.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A charged fee needs its amount. Add the member amount.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A charged fee needs its basis. Add the member basis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is free has no amount. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when the item is not needed. An item that is never needed does not belong here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a lead nor a cooperating department of this row. Name one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object in braces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member %1 is missing. Add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The member %1 is not known here. Remove it or correct its name; known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list in brackets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is empty. At least one entry is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text in double quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is empty. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text begins or ends with a space. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not have the right shape. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number has to be %1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no date. Write it like 2026-11-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is expected here, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the code of GB/T 2260: six digits for the hall, nine for a town.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The departments are sorted by key. Move this one up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write small letters, digits and hyphens, like id-card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write small letters, digits and underscores, like birth_place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here a second time. Remove or rename one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in %2. Correct the key or add it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run scripts/update-initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of the question&apos;s options. Name one of them or remove the default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question “%1” exists already, here or in common.json. Give it another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variant that is the whole item has no name of its own. Write null, or give the variant a key like %1-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variant of %1 has a key like %1 or %1-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A variant beside others needs a name. Fill it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like P003 or E001-2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like P003 or E107.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item %1 of this life cycle has the key %2. Correct the key or the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 belongs to the other life cycle. Correct one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario %1 belongs to the stage of its first number. Correct the key or the stage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it like E1.1 or P11.2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The materials of this case were already taken in. Nothing was recorded again. Open the case to accept it or to ask for corrections.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is already accepted. Nothing was recorded again. Open the case to see or reprint what was handed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrections were already asked for in this case, and everything has to be told at once. Nothing was recorded. Open the case and accept it when what was asked for has been supplied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case was already sent to the competent organ. Nothing was recorded. Start a new application if the applicant comes again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case was already closed, because no application is needed. Nothing was recorded. Start a new application if the matter is another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another step was recorded in this case meanwhile. Nothing was recorded. Open the case again and look at it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record %1 of case %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal was changed or damaged at %1. The file is kept as it is. Do not go on with this store; restore it from a backup, or call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub holds %1 records of this window, but this store has only %2: it is an older copy. Nothing was changed. Do not record anything here; put the newest store back, or call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub was restored from an older copy or made anew. This is sent to it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case number %1 already belongs to another case. Nothing was recorded. Do the step again to take the next number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is already recorded. Open the case again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of this program. Nothing was changed. Install the newer version on this computer and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not a store of this program. It was left as it is. Put the right file back from a backup, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account or the password is not right. Try again; if you have forgotten the password, ask the administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account needs a name. Nothing was changed. Enter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is too short. Nothing was changed. Enter at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account %1 exists already. Nothing was changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Everything recorded so far is kept; the last step was not recorded. Free some space on the disk that holds %1 and do the step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using the store %1. Nothing was lost; the last step was not recorded. Close the other program and do the step again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 can be read but not written. Everything recorded so far is kept; nothing new was recorded. Ask the administrator for the right to write to this folder, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 is damaged. The file is kept as it is. Restore it from a backup, or call support before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 does not take this record, because it contradicts what is recorded already. Nothing was changed. Open the case again and look at it; if this comes back, call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store %1 could not be used. Everything recorded so far is kept; the last step was not recorded. Try again; if it fails again, call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in the store cannot be read. Everything was left as it is. Restore the store from a backup, or call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub %1 cannot be reached. The records stay on this machine and are sent as soon as the line is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub %1 is busy or being looked after. The records stay on this machine and are sent later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub %1 does not let this desk in. Check the user and the password in the settings, or ask the hub&apos;s administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 is not set up as a hub. The records stay on this machine. Ask the hub&apos;s administrator to run hub-setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub %1 could not take the batch. The records stay on this machine and nothing is lost. Ask the hub&apos;s administrator to look into its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send: %1. No hub is set up; the records are kept on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send: %1. Sending is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send: %1. Sending now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send: %1. %2 Next try at %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To send: %1. The line is fine, the next batch leaves now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to send. Asking the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything has reached the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub had fewer records than before, so they are sent again from number %1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside by the hub: %1, with the reason in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has other records under window %1 than this machine. Nothing was sent or lost. Was this machine&apos;s data restored from an older copy? Call support before you send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of window %1 was changed after it was made. The hub took nothing, and nothing was lost. Check the store in the settings and call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another machine already sends as window %1. Nothing was sent or lost. Give this machine its own window number, or call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not understand what window %1 sends. Nothing was lost. Update this program or the hub, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file name; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” does not exist, or its drive is not plugged in. Choose another folder; nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left for “%1”. Free some space or choose another drive; an older file of this name is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written: the folder is read-only or belongs to someone else. Choose another folder; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be saved. Choose another folder or drive; an older file of this name is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the paper. The case and the paper are kept. See that the printer is switched on and has paper, then print again, or save the paper as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application was begun under a scenario that the item lists no longer hold. It stays among the drafts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file %1 has an unusable value at “%2”. It has to be %3. Nothing was changed: mend the line, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings could not be written to %1. They hold until the program ends. Check that the folder may be written and the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” or “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s password in %1 cannot be read. Check who owns the file, or type the password again in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file %1 cannot be read. Nothing was changed: mend it, or move it away to start with new settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a code of 6 or 9 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an entry of the list is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a time, such as 2026-03-08T01:30:00.000Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stored application cannot be read: %1 (%2). It was left as it is; start it anew, or restore it from a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a number of copies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the way of exemption is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist of %1 is not published yet, so it cannot be accepted or corrected here. Take the materials in with a receipt, or take the item off the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the answers the applicant does not need “%1”: %2 Tell them and take the item off the list, or decide “not needed”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed is not settled yet. Answer first: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every material has been judged yet, and everything missing has to be told at once. Go through the materials again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the organ that is competent: the applicant has to be told where to apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason: the applicant has to be told why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no published term, so its due date cannot be told. Take the materials in with a receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item is chosen. Choose at least one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The working days of %1 are not on file, so no date in that year can be computed. Add data/workdays/%1.json with the State Council&apos;s holiday arrangement and start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day to count from is not a date. Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file does not hold an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“year” must be the year in the file&apos;s name, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a day of %2, such as 2026-01-01</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“off” must list the holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off/%1 ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“work” must list the make-up working days; it may be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is both a day off and a working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workdays/%1: the file&apos;s name must be its year, such as 2026.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workdays: no file of any year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar of working days cannot be used. Mend these files in the data folder and start the program again:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term has 0 to %1 working days; %2 cannot be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program reads catalogues of format %1. Update the program to read this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write year, month and edition like 2026.11.1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not listed in %1. List it there or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no name of a scenario file. Write it like person/1.1-birth.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The applicant has already been told everything once; a correction notice cannot ask for more. Accept what was asked for, or settle the new point with a supervisor. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not in the store of this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the identity number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity number has 18 characters. Count them on the document and complete the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An identity number has 17 digits and a last character that is a digit or X. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first two digits of the identity number name no province. Compare them with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digits 7 to 14 of the identity number are the date of birth, but there is no such date. Compare them with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth in the identity number has not come yet. Compare digits 7 to 14 with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last character of the identity number does not fit the others: one of them is mistyped. Compare them with the document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the unified social credit code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unified social credit code has 18 characters. Count them on the licence and complete the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A unified social credit code is made of digits and capital letters without I, O, S, V and Z, and characters 3 to 8 are digits. Compare it with the licence, 0 and 1 above all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Character 17 of the unified social credit code does not fit characters 9 to 16: one of these is mistyped. Compare them with the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last character of the unified social credit code does not fit the others: one of them is mistyped. Compare them with the licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number is made of digits. Remove the other characters and write an extension in the remarks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a mobile number of 11 digits, or a fixed line with its area code, such as 0631-6651234.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What arrived is not a record of a desk. Nothing was taken over. Send it again; if it fails again, call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk program on this computer has this store open. Nothing was changed. Go on in the other window, or close it and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store belongs to window %1, but this program is set to window %2. Nothing was changed. Set the program to window %1, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended while this was on its way. It is sent again; the hub keeps it only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program does not know which window it serves. Nothing was changed. Choose the station and the window first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A stored paper is damaged and cannot be shown. The case itself is kept. Have the store checked under Settings, then open the case again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The batch cannot be read (%1). Nothing was taken over. Ask the desk that sent it to send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s answer cannot be read (%1). The records stay on this machine and nothing is lost. Check the hub&apos;s address, or call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub on this machine cannot be used. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was written by a newer version of this program. Nothing was changed in it. Update the program on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub on this machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine lacks the PostgreSQL driver of Qt. The records stay here. Install the package libqt6sql6-psql and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub&apos;s answer does not fit what was sent. The records stay on this machine and are sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A batch is on its way. Wait for it, then send again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::CaseDetail</name>
    <message>
        <source>The chosen case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case in the table to see what happened to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and print the papers of this case again (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the application where it was left (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell everything by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Due %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::CaseTimeline</name>
    <message>
        <source>Competent organ: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::CasesModel</name>
    <message>
        <source>%1, through %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::CasesPage</name>
    <message>
        <source>No cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every application that is received, accepted or refused at this desk is listed here. Start with the first applicant under Reception.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for part of a name, a number or an item code, or choose All.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, number or item code   Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only these cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 working days left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::CataloguePage</name>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for part of a name, a short code like P003, or pinyin initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 scenarios · %2 items · %3 rows · %4 checklists published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, code or initials   Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life cycles, stages, scenarios and items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::FieldEditor</name>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is “%1” asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::FormStep</name>
    <message>
        <source>Every application: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::HubCard</name>
    <message>
        <source>On this computer (a file beside the journal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In PostgreSQL (the city&apos;s hub)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where everything this desk records is gathered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub answers. It has %1 records of this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub answers, but says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is not kept in the settings file but in %1, which only this user of the computer can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the hub where it stands; nothing is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in host, database and role first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the hub …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::LoginPage</name>
    <message>
        <source>One-Window Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is new and has an example account for trying it out: account “%1”, password “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::MainWindow</name>
    <message>
        <source>One-Window Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::MaterialRow</name>
    <message>
        <source>original, seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original, kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>or electronic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need not be handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Electronic licence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of an earlier item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On file from an earlier case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written pledge instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exempt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may follow later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: need not be handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: say what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else that is wrong, in plain words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: what else is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::MaterialsStep</name>
    <message>
        <source>No material has to be handed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 materials settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The matter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::MessageBar</name>
    <message>
        <source>Got it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::NavigationRail</name>
    <message>
        <source>Log out (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::OutcomeStep</name>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is complete; the law commands it. The case gets its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tells the applicant once, in writing, everything that is missing or faulty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the materials in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives a materials receipt; accept or tell everything within five working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this organ’s matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuses at once and names the competent organ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No application needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says at once why none is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competent organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, as it will stand in the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete: this application must be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chosen item has no published checklist: take the materials in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are missing or faulty</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If accepted today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All done by %1. Print the papers and hand them over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials taken in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be accepted, or told everything, by %1; otherwise it counts as accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything was told once. Nothing may be added to it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: not this organ’s matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper names the competent organ and the remedies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper says why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the correction notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in and give a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse and name the organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that none is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::PaperView</name>
    <message>
        <source>Papers of this case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n papers saved in %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Handed to the printer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all papers in a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::PapersPage</name>
    <message>
        <source>Back to the cases</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::Program</name>
    <message>
        <source>The item lists in %1 have faults, so that no checklist can be trusted. Put the folder back as it was delivered, or have the faults below mended. Cases and drafts are untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, window %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-Window Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::QueueModel</name>
    <message>
        <source>Acknowledged %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::QueuePage</name>
    <message>
        <source>Queue to the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whatever this desk records goes to the hub by itself, and is listed here until the hub has acknowledged it and after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send what waits at once (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hub is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send nothing until resumed; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1 · %2 · %3 · %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub keeps it but did not apply it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost, and later cases are sent all the same. Settle the reason with the hub&apos;s staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes with the next batch.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ReceptionPage</name>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Throw this draft away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the applicant want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ScenarioStep</name>
    <message>
        <source>A person’s life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An enterprise’s life</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials receipt only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished application(s) kept</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::SearchBox</name>
    <message>
        <source>Scenario, item, code or initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search scenarios and items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try a part of the name, a code such as P003, or initials.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station and window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · window %2 · %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This store already holds cases numbered for this window, so station and window can no longer be changed. Another window needs a store of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be changed only until the first case is recorded, since every number names its window. A change holds from the next start of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One-Window Desk %1
Catalogue %2, %3
Free software under the Apache License 2.0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search scenarios and items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The main button: continue, accept, next applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step back; nothing is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump to the first open thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next applicant; what is unfinished stays as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reception, cases, sync, items, settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything works from the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::SidePanel</name>
    <message>
        <source>Forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Application forms: each item on its own → one form here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materials to bring: each item on its own → one set here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits: each item on its own → together here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days: one item after the other at the statutory terms → the longest chain of promised terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 before, %2 here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a scenario, or type what the applicant wants (Ctrl+K).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), one form</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be accepted, or told everything, by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If accepted today, all done by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::SituationStep</name>
    <message>
        <source>The applicant’s situation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has to be asked first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checklist not yet published: materials receipt only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by Weihai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by the province</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row restored with doubt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts when done: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items: %1 of %2 chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>desk::StartFailure</name>
    <message>
        <source>One-Window Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk cannot start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
