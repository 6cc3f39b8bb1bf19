// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "refusals.h"

namespace desk {

using namespace Qt::StringLiterals;

Text describe(CitizenId::Refusal refusal)
{
    switch (refusal) {
    case CitizenId::Refusal::Empty: return {u"请填写公民身份号码。"_s, u"Enter the identity number."_s};
    case CitizenId::Refusal::WrongLength:
        return {u"公民身份号码应当是 18 位，请对照证件检查有没有多位、漏位。"_s,
                u"An identity number has 18 characters. Compare it with the document."_s};
    case CitizenId::Refusal::WrongCharacter:
        return {
            u"公民身份号码只能是数字，最后一位可以是 X，请对照证件改正。"_s,
            u"An identity number consists of digits; only the last place may be an X. Compare it with the document."_s};
    case CitizenId::Refusal::UnknownRegion:
        return {u"公民身份号码的前两位不是省份代码，请对照证件改正。"_s,
                u"The first two digits of the identity number name no province. Compare them with the document."_s};
    case CitizenId::Refusal::NoSuchDate:
        return {
            u"公民身份号码第 7 到 14 位是出生日期，没有这一天，请对照证件改正。"_s,
            u"Digits 7 to 14 of the identity number are the date of birth, but there is no such day. Compare them with the document."_s};
    case CitizenId::Refusal::FutureDate:
        return {u"公民身份号码里的出生日期还没有到，请对照证件改正。"_s,
                u"The date of birth in the identity number has not come yet. Compare it with the document."_s};
    case CitizenId::Refusal::WrongCheck:
        return {
            u"公民身份号码的校验位不对，多半有一位填错了，请对照证件逐位检查。"_s,
            u"The last character of the identity number does not fit the others: a digit is probably wrong. Compare each with the document."_s};
    }
    Q_UNREACHABLE();
}

Text describe(CreditCode::Refusal refusal)
{
    switch (refusal) {
    case CreditCode::Refusal::Empty: return {u"请填写统一社会信用代码。"_s, u"Enter the unified social credit code."_s};
    case CreditCode::Refusal::WrongLength:
        return {u"统一社会信用代码应当是 18 位，请对照营业执照检查有没有多位、漏位。"_s,
                u"A unified social credit code has 18 characters. Compare it with the business licence."_s};
    case CreditCode::Refusal::WrongCharacter:
        return {
            u"统一社会信用代码由数字和大写字母组成，不用 I、O、S、V、Z，请对照营业执照改正。"_s,
            u"A unified social credit code consists of digits and capital letters other than I, O, S, V and Z. Compare it with the business licence."_s};
    case CreditCode::Refusal::WrongOrganisationCheck:
        return {
            u"统一社会信用代码第 17 位与第 9 到 16 位不相符，请对照营业执照逐位检查。"_s,
            u"Character 17 of the unified social credit code does not fit characters 9 to 16. Compare each with the business licence."_s};
    case CreditCode::Refusal::WrongCheck:
        return {
            u"统一社会信用代码的校验位不对，多半有一位填错了，请对照营业执照逐位检查。"_s,
            u"The last character of the unified social credit code does not fit the others. Compare each with the business licence."_s};
    }
    Q_UNREACHABLE();
}

Text describe(Phone::Refusal refusal)
{
    switch (refusal) {
    case Phone::Refusal::Empty: return {u"请填写联系电话。"_s, u"Enter the phone number."_s};
    case Phone::Refusal::WrongCharacter:
        return {u"电话号码里只能有数字，请改正。"_s, u"A phone number consists of digits. Correct it."_s};
    case Phone::Refusal::NotANumber:
        return {u"请填写 11 位手机号码，或者带区号的固定电话，例如 0631-6600000。"_s,
                u"Enter a mobile number of 11 digits, or a fixed line with its area code, such as 0631-6600000."_s};
    }
    Q_UNREACHABLE();
}

} // namespace desk
