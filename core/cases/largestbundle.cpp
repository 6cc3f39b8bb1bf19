// SPDX-FileCopyrightText: 2026 The One-Window Desk contributors
// SPDX-License-Identifier: Apache-2.0
#include "largestbundle.h"

namespace desk {

namespace {

struct Answer {
    QString question;
    QString option;
};

// Climbs from one set of answers to a better one until no step helps. Going through all of them would take hours: a
// dozen questions have millions of combinations.
class Climb {
public:
    Climb(const Catalogue &catalogue, const Scenario &scenario) : m_catalogue(catalogue), m_scenario(scenario)
    {
        for (const Question &question : scenario.questions) {
            for (const Option &option : question.options) {
                m_answers.append({question.key, option.key});
            }
        }
    }

    Bundle run()
    {
        Bundle best = bundleOf({});
        while (improve(best)) {
        }
        return best;
    }

private:
    // Rows that the answers choose, the materials they ask for one by one: more is better.
    using Worth = std::pair<qsizetype, int>;
    static Worth worthOf(const Bundle &bundle) { return {bundle.plan.items.size(), bundle.plan.gain.materials.before}; }

    // What nothing has settled yet gets its first option.
    Bundle bundleOf(Answers answers) const
    {
        for (bool settled = false; !settled;) {
            settled = true;
            for (const Question *question : questionsToAsk(m_catalogue, m_scenario, answers)) {
                if (question->defaultOption.isEmpty() && !answers.questions.contains(question->key)) {
                    answers.questions.insert(question->key, question->options.constFirst().key);
                    settled = false;
                }
            }
        }
        const QList<VariantKey> chosen = suggestedVariants(m_catalogue, m_scenario, answers);
        return {answers, makePlan(m_catalogue, {m_scenario.key, chosen, answers})};
    }

    bool improve(Bundle &best) const
    {
        bool improved = false;
        for (const Answer &answer : m_answers) {
            improved = step(best, {answer}, best.plan.items.size()) || improved;
        }
        if (improved) {
            return true;
        }
        for (qsizetype i = 0; i < m_answers.size(); ++i) {
            for (qsizetype j = i + 1; j < m_answers.size(); ++j) {
                if (m_answers.at(i).question != m_answers.at(j).question &&
                    step(best, {m_answers.at(i), m_answers.at(j)}, best.plan.items.size() + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    bool step(Bundle &best, const QList<Answer> &changes, qsizetype least) const
    {
        Answers answers = best.answers;
        for (const Answer &change : changes) {
            answers.questions.insert(change.question, change.option);
        }
        if (answers == best.answers || suggestedVariants(m_catalogue, m_scenario, answers).size() < least) {
            return false;
        }
        Bundle other = bundleOf(answers);
        if (worthOf(other) <= worthOf(best)) {
            return false;
        }
        best = std::move(other);
        return true;
    }

    const Catalogue &m_catalogue;
    const Scenario &m_scenario;
    QList<Answer> m_answers;
};

} // namespace

Bundle largestBundle(const Catalogue &catalogue, const Scenario &scenario)
{
    return Climb(catalogue, scenario).run();
}

} // namespace desk
