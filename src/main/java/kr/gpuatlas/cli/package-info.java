/// The commands: the program without a window, for people in a terminal and for other programs.
///
/// Every command ends with 0 (done), 1 (the answer is no: an invalid dataset, a missing file or
/// thing) or 2 (called wrongly). Results go to the standard output, problems to the standard error,
/// both in UTF-8.
///
/// Here calls are understood and handed to their command; the commands stand in rooms that do not
/// know each other: `answer` says, `picture` draws, and both stand on `call`.
///
/// ## JSON
///
/// `--json` prints one object. `format` is the version of its shape: keys may be added to it, none
/// is renamed, removed or given another meaning without a higher number. A key of a shape is always
/// there; what nobody has reported, and a bound the words do not give, is `null` and never 0. Texts
/// are objects `{"ko", "en"}` whatever the language asked for; days are ISO dates; terms are in
/// kebab case (`up-to`, `in-service`).
///
/// **Quantity**
///
/// | key | value |
/// |---|---|
/// | `stated` | the number as stated, of a sum the sum of the stated parts |
/// | `min`, `max` | what the words guarantee |
/// | `qualifier` | `exact` `at-least` `more-than` `up-to` `about` `between` `mixed` `unknown` |
/// | `qualifiers` | all of a sum's qualifiers |
/// | `unknownParts` | ids of the parts of a sum nobody has reported |
///
/// **Figure**: `id` (for `explain`), the keys of a quantity, and
///
/// | key | value |
/// |---|---|
/// | `withoutMin`, `withoutMax` | ids of the reported parts that keep a sum from a bound |
/// | `evidence` | `reported` `derived` `assumed` |
/// | `grade` | `high` `medium` `low`: how well it is known |
/// | `claims` | how many claims stand behind it |
/// | `lastConfirmed` | the day a source last carried it |
/// | `freshness` | `fresh` `ageing` `unconfirmed` `inferred-paused` |
///
/// **`check`**: `format`, `file`, `valid`, `errors`, `warnings` (counts), `dataset` (`id`,
/// `version`; null for an invalid file), and `findings`, each with `severity` (`error`, `warning`),
/// `rule`, `line`, `column`, `pointer` (JSON pointer), `value`, `message`, `remedy`.
///
/// **`figures`**: `format`, `dataset` (`id`, `version`), `asOf`, `knownOn`, `scope` (`pledge`,
/// `all`), and
///
/// | key | value |
/// |---|---|
/// | `national` | `id`, `name`, and a figure or null at each of `announced`, `contracted`, `delivered`, `inService` |
/// | `programmes` | a list of the same, each with `inPledge` |
/// | `outside` | seen, but not in the total: figures with `about`, `name`, `programme`, `phase`, `note` |
///
/// **`explain`**: the head of `figures`, then `kind`, `id` and what the kind has:
///
/// | kind | keys |
/// |---|---|
/// | `figure` | `about`, `name`, `phase`, `reported`, `value` (quantity with `unit`, or null); if reported also `evidence`, `grade`, `claims`, `lastConfirmed`, `freshness`, `formula`, `withoutMin`, `withoutMax`, `unknownParts`, `ruling` (`claim`, `reason`), `claim` (the one that answers), `parts` (figures), `rivals` (claims), `conflicts` |
/// | `claim` | `label`, `value` or `words`, `quote` (`words`, `language`), `when`, `due`, `about`, `subject`, `phase`, `mark`, `metric`, `model`, `partner`, `site`, `partOf`, `basis`, `grade`, `standing`, `reason`, `note`, `sources` |
/// | `source` | `tier`, `publisher`, `title`, `published`, `url`, `language`, `note` |
/// | `milestone` | `label`, `when`, `met`, `said`, `about`, `partner`, `site`, `grade`, `note`, `sources` |
/// | `conflict` | `topic`, `open`, `about`, `assessment`, `positions` (`text`, `used`, `claims`, `sources`) |
/// | `constant` | `device`, `label`, `value`, `formula`, `grade`, `note`, `sources` |
/// | `assumption` | `label`, `value`, `owner`, `reason` |
/// | `unknown` | `text`, `about`, `since`, `until`, `answerable` |
/// | `lot` | `name`, `programme`, `operator`, `inPledge`, `note`, `figures` |
/// | `pledge`, `programme`, `partner`, `site` | `name`, `summary`, `lastReport`, `hidden`, `figures`, `lots`, `conflicts`, `claims`, `milestones`, `unknowns`, `sources` |
///
/// **`diff`**: `format`, `before` and `after` (each `dataset`, `asOf`, `knownOn`), `changed`,
/// `backwards` (the second side is the earlier one), `repeats` (reports that say again what was
/// known), and
///
/// | key | value |
/// |---|---|
/// | `bridges` | one of each phase: `phase`, `before` and `after` (figures or null), `difference` of the stated totals, and `steps` that sum up to it: `about`, `cause` (`world`, `correction`), `before`, `after` (quantities or null), `delta` (null where a side states an interval) |
/// | `changes` | ranked by their effect on the national total |
///
/// | key of a change | value |
/// |---|---|
/// | `kind` | `phase-reached` `revised` `slip` `new-fact` `conflict-opened` `conflict-settled` `source-replaced` `correction` `method` |
/// | `cause` | `world`: it changed; `correction`: the dataset did, about an unchanged world |
/// | `undone` | told backwards: not yet so at `after` |
/// | `state` | `there` `overdue` (its last day has passed without a report) `gone` |
/// | `id`, `about`, `programme` | the record, and what it belongs to |
/// | `sentence` | the change in one line |
/// | `old`, `new` | each `quantity` (with `unit` unless it counts GPUs in a phase as a sum) and `date`; `old` is null for what is new |
/// | `happened`, `published` | when it happened or was said, and the day it could first be known |
/// | `grade`, `weight` | how well it is known; 1 stands out |
/// | `effects` | by phase, what it adds to the stated national total; 0 when only a qualifier changes |
/// | `sources`, `records` | ids of the sources, and of all records told in this line |
/// | `details` | what else was told of the same event: `kind`, `id`, `sentence`, `new` |
@NullMarked
package kr.gpuatlas.cli;

import org.jspecify.annotations.NullMarked;
