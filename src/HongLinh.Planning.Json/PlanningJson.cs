using System.Text.Json;
using HongLinh.Planning.Calendar;
using HongLinh.Planning.Rules;
using HongLinh.Planning.Work;

namespace HongLinh.Planning.Json;

/// <summary>Converts between the model and JSON: options for System.Text.Json, and whole documents.</summary>
/// <remarks>
/// Without these options System.Text.Json writes the internals of dates and vocabularies and reads them back wrong
/// without an error. A document is read as a whole or refused as a whole, with the path of the fault. A refusal shows at most 200 characters of
/// what it quotes, and escapes characters that control a terminal. Nothing here depends on a culture or a clock, and nothing uses reflection, so
/// it works trimmed and as native code.
/// </remarks>
public static partial class PlanningJson
{
    /// <summary>The version of the documents that this package writes, and the newest that it reads.</summary>
    /// <remarks>
    /// It is raised with every change of the documents, additions included, because unknown members are
    /// refused. All earlier versions stay readable; a later one is refused and never read in part.
    /// </remarks>
    public const int SchemaVersion = DocumentVersion.Latest;

    private static readonly DocumentText<ObservationLog> Logs = new("log");
    private static readonly DocumentText<Document<Plan>> Plans = new("plan");
    private static readonly DocumentText<Document<JudgementPolicy>> Policies = new("policy");
    private static readonly DocumentText<RuleSet> Rules = new("set of rules");
    private static readonly DocumentText<Document<Scorecard>> Scorecards = new("scorecard");
    private static readonly DocumentText<WorkRegister> Registers = new("register of work");
    private static readonly DocumentText<WorkLog> WorkLogs = new("log of work");
    private static readonly DocumentText<Document<ReportingRegime>> Regimes = new("reporting regime");
    private static readonly DocumentText<Document<ScoringRules>> Scorings = new("set of rules on scoring");
    private static readonly DocumentText<Document<ValueList<SynthesisParagraph>>> Paragraphs = new("list of paragraphs");

    /// <summary>
    /// Options that read and write the model: plans and their parts, logs, observations, quantities, units, findings, policies, rules, assigned work
    /// what was recorded about it and the judgements on it, regimes, days off, deadlines and obligations, printed counts, dates and every vocabulary;
    /// scorecards, judgements of lines, outlooks and comparisons are written only.
    /// </summary>
    /// <returns>
    /// New options that the caller may change and extend: <c>options.TypeInfoResolverChain.Add(...)</c> adds the
    /// types of an application after those of the model.
    /// </returns>
    /// <remarks>
    /// Unknown, repeated and missing members, nulls and comments are refused, and decimals are written as text, also in
    /// the types of the application. Reading throws a <see cref="JsonException"/> whose <see cref="JsonException.Path"/> gives the place. The
    /// serializer itself quotes the name of an unknown member in full; only the methods of this class shorten it.
    /// </remarks>
    public static JsonSerializerOptions CreateOptions() => PlanningTypes.CreateOptions();

    /// <summary>Writes a log as one document, without line breaks.</summary>
    /// <param name="log">The log.</param>
    /// <returns>The document; <see cref="ReadLog(string)"/> returns equal entries, with every digit and word unchanged.</returns>
    /// <remarks>Half a surrogate pair, which is not valid text, is written as U+FFFD.</remarks>
    /// <exception cref="JsonException">A date is in a calendar other than ISO.</exception>
    public static string WriteLog(ObservationLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return Logs.Write(log);
    }

    /// <summary>Reads a log from a document.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="JsonException">
    /// The document is not JSON, does not have the expected form, or is of a later version; the message and
    /// <see cref="JsonException.Path"/> give the place and the fault.
    /// </exception>
    public static ObservationLog ReadLog(string json) => Logs.Read(json);

    /// <summary>Reads a log from a document in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <inheritdoc cref="ReadLog(string)" path="/exception"/>
    public static ObservationLog ReadLog(ReadOnlySpan<byte> utf8Json) => Logs.Read(utf8Json);

    /// <summary>Writes a plan with all its parts as one document, without line breaks.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The document; <see cref="ReadPlan(string)"/> returns an equal plan, with every digit and word unchanged.</returns>
    /// <exception cref="JsonException">A date is in a calendar other than ISO.</exception>
    public static string WritePlan(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return Plans.Write(new Document<Plan>(plan));
    }

    /// <summary>Reads a plan from a document and checks it as <see cref="Plan.Create"/> does.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The plan and the findings on it.</returns>
    /// <exception cref="JsonException">
    /// The document is not JSON, does not have the expected form, or is of a later version, or one of its lines conflicts with an earlier one;
    /// the message and <see cref="JsonException.Path"/> give the place and the fault.
    /// </exception>
    public static Reading<Plan> ReadPlan(string json) => Checked(Plans.Read(json).Content);

    /// <summary>Reads a plan from a document in UTF-8, with or without a byte order mark, and checks it as <see cref="Plan.Create"/> does.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <returns>The plan and the findings on it.</returns>
    /// <inheritdoc cref="ReadPlan(string)" path="/exception"/>
    public static Reading<Plan> ReadPlan(ReadOnlySpan<byte> utf8Json) => Checked(Plans.Read(utf8Json).Content);

    /// <summary>Writes a policy as one document, without line breaks and with every setting.</summary>
    /// <param name="policy">The policy.</param>
    public static string WritePolicy(JudgementPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(policy);
        return Policies.Write(new Document<JudgementPolicy>(policy));
    }

    /// <summary>Reads a policy from a document; a missing setting has its default.</summary>
    /// <param name="json">The document.</param>
    /// <inheritdoc cref="ReadLog(string)" path="/exception"/>
    public static JudgementPolicy ReadPolicy(string json) => Policies.Read(json).Content;

    /// <summary>Reads a policy from a document in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <inheritdoc cref="ReadLog(string)" path="/exception"/>
    public static JudgementPolicy ReadPolicy(ReadOnlySpan<byte> utf8Json) => Policies.Read(utf8Json).Content;

    /// <summary>Writes rules as one document, without line breaks.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>The document; <see cref="ReadRules(string)"/> returns an equal set.</returns>
    /// <exception cref="JsonException">A date is in a calendar other than ISO, or conditions and terms of a rule are nested more than 100 deep.</exception>
    public static string WriteRules(RuleSet rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Rules.Write(rules);
    }

    /// <summary>Reads rules from a document.</summary>
    /// <param name="json">The document.</param>
    /// <exception cref="JsonException">
    /// The document is not JSON, does not have the expected form, is of a later version, its rules conflict, or conditions and terms of a rule are
    /// nested more than 100 deep; the message and <see cref="JsonException.Path"/> give the place and the fault.
    /// </exception>
    public static RuleSet ReadRules(string json) => Rules.Read(json);

    /// <summary>Reads rules from a document in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <inheritdoc cref="ReadRules(string)" path="/exception"/>
    public static RuleSet ReadRules(ReadOnlySpan<byte> utf8Json) => Rules.Read(utf8Json);

    /// <summary>Writes the followed work, petitions included, as one document, without line breaks.</summary>
    /// <param name="register">The work.</param>
    /// <returns>The document; <see cref="ReadWorkRegister(string)"/> returns an equal register.</returns>
    /// <exception cref="JsonException">A date is in a calendar other than ISO.</exception>
    public static string WriteWorkRegister(WorkRegister register)
    {
        ArgumentNullException.ThrowIfNull(register);
        return Registers.Write(register);
    }

    /// <summary>Reads followed work from a document and checks it as <see cref="WorkRegister.Create"/> does.</summary>
    /// <param name="json">The document.</param>
    /// <returns>The register and the findings on it; of two pieces of work with one code, the second is left out.</returns>
    /// <inheritdoc cref="ReadLog(string)" path="/exception"/>
    public static Reading<WorkRegister> ReadWorkRegister(string json) => Checked(Registers.Read(json));

    /// <summary>The same for a document in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <returns>The register and the findings on it.</returns>
    /// <inheritdoc cref="ReadLog(string)" path="/exception"/>
    public static Reading<WorkRegister> ReadWorkRegister(ReadOnlySpan<byte> utf8Json) => Checked(Registers.Read(utf8Json));

    /// <summary>Writes what was recorded about work as one document, without line breaks.</summary>
    /// <param name="log">The log.</param>
    /// <returns>The document; <see cref="ReadWorkLog(string)"/> returns an equal log.</returns>
    /// <exception cref="JsonException">A date is in a calendar other than ISO.</exception>
    public static string WriteWorkLog(WorkLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return WorkLogs.Write(log);
    }

    /// <summary>Reads what was recorded about work from a document.</summary>
    /// <param name="json">The document.</param>
    /// <inheritdoc cref="ReadLog(string)" path="/exception"/>
    public static WorkLog ReadWorkLog(string json) => WorkLogs.Read(json);

    /// <summary>The same for a document in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <inheritdoc cref="ReadLog(string)" path="/exception"/>
    public static WorkLog ReadWorkLog(ReadOnlySpan<byte> utf8Json) => WorkLogs.Read(utf8Json);

    /// <summary>Writes rules on scoring work as one document, without line breaks.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>The document; <see cref="ReadScoring(string)"/> returns equal rules.</returns>
    /// <exception cref="JsonException">A date is in a calendar other than ISO.</exception>
    public static string WriteScoring(ScoringRules rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Scorings.Write(new Document<ScoringRules>(rules));
    }

    /// <summary>Reads rules on scoring work from a document.</summary>
    /// <param name="json">The document.</param>
    /// <inheritdoc cref="ReadLog(string)" path="/exception"/>
    public static ScoringRules ReadScoring(string json) => Scorings.Read(json).Content;

    /// <summary>The same for a document in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <inheritdoc cref="ReadLog(string)" path="/exception"/>
    public static ScoringRules ReadScoring(ReadOnlySpan<byte> utf8Json) => Scorings.Read(utf8Json).Content;

    /// <summary>Writes the paragraphs that people wrote into a synthesis report as one document, without line breaks.</summary>
    /// <param name="written">The paragraphs, all of them written by a person (<see cref="SynthesisParagraph.IsWritten"/>).</param>
    /// <returns>The document; <see cref="ReadParagraphs(string)"/> returns equal paragraphs.</returns>
    /// <exception cref="JsonException">A paragraph was generated: the report makes it again, and as words of a person it would stay for ever.</exception>
    public static string WriteParagraphs(ValueList<SynthesisParagraph> written) => Paragraphs.Write(new Document<ValueList<SynthesisParagraph>>(written));

    /// <summary>Reads the paragraphs that people wrote from a document, for the next report.</summary>
    /// <param name="json">The document.</param>
    /// <inheritdoc cref="ReadLog(string)" path="/exception"/>
    public static ValueList<SynthesisParagraph> ReadParagraphs(string json) => Paragraphs.Read(json).Content;

    /// <summary>The same for a document in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <inheritdoc cref="ReadLog(string)" path="/exception"/>
    public static ValueList<SynthesisParagraph> ReadParagraphs(ReadOnlySpan<byte> utf8Json) => Paragraphs.Read(utf8Json).Content;

    /// <summary>Writes a reporting regime, published or of one's own, as one document, without line breaks.</summary>
    /// <param name="regime">The regime.</param>
    /// <returns>The document; <see cref="ReadRegime(string)"/> returns an equal regime.</returns>
    /// <exception cref="JsonException">A date is in a calendar other than ISO.</exception>
    public static string WriteRegime(ReportingRegime regime)
    {
        ArgumentNullException.ThrowIfNull(regime);
        return Regimes.Write(new Document<ReportingRegime>(regime));
    }

    /// <summary>Reads a reporting regime from a document; <see cref="ReportingRegime.Check"/> then finds windows and deadlines that do not fit.</summary>
    /// <param name="json">The document.</param>
    /// <inheritdoc cref="ReadLog(string)" path="/exception"/>
    public static ReportingRegime ReadRegime(string json) => Regimes.Read(json).Content;

    /// <summary>The same for a document in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <inheritdoc cref="ReadLog(string)" path="/exception"/>
    public static ReportingRegime ReadRegime(ReadOnlySpan<byte> utf8Json) => Regimes.Read(utf8Json).Content;

    /// <summary>Writes a scorecard as one document, without line breaks: every judgement with everything it rests on.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <returns>The document.</returns>
    /// <remarks>A result is not read back: read plan, log, policy and rules and judge them again for the same scorecard.</remarks>
    /// <exception cref="JsonException">A date is in a calendar other than ISO, or conditions and terms of a rule are nested more than 100 deep.</exception>
    public static string WriteScorecard(Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        return Scorecards.Write(new Document<Scorecard>(scorecard));
    }

    /// <summary>
    /// Writes an evaluation so that anyone can repeat it: plan, reports, moment, day, policy, rules, the deadlines that were given, the
    /// scorecard, and a SHA-256 over all of it (hồ sơ đánh giá lại).
    /// </summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <returns>The document, without white space and with its members in a fixed order; equal inputs give the same text on any machine.</returns>
    /// <remarks>
    /// The hash shows that a document was changed; it is not a signature, because anyone who changes the document can compute a new one.
    /// </remarks>
    /// <exception cref="JsonException">
    /// A date is in a calendar other than ISO, conditions and terms of a rule are nested more than 100 deep, or the time zone of the deadlines
    /// is neither one of the time zone database nor a fixed offset.
    /// </exception>
    public static string WriteReplay(Scorecard scorecard)
    {
        ArgumentNullException.ThrowIfNull(scorecard);
        return Replayer.Write(scorecard);
    }

    /// <summary>Checks the SHA-256 of a replay, judges its inputs again and compares the result with the written one (đánh giá lại).</summary>
    /// <param name="json">The document of <see cref="WriteReplay"/>; the order of its members, white space and escaping do not matter, so it may pass
    /// through a database.</param>
    /// <returns>That nothing differs, what differs, or that the document was changed after it was written, in which case nothing is judged.</returns>
    /// <exception cref="JsonException">
    /// The document is not JSON, does not have the expected form, is of a later version, its rules conflict, or conditions and terms of a rule are
    /// nested more than 100 deep; the message and <see cref="JsonException.Path"/> give the place and the fault.
    /// </exception>
    public static ReplayResult Replay(string json) => Replayer.Run(DocumentText<ReplayDocument>.Encode(json));

    /// <summary>The same for a document in UTF-8, with or without a byte order mark.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <returns>That nothing differs, what differs, or that the document was changed after it was written.</returns>
    /// <inheritdoc cref="Replay(string)" path="/exception"/>
    public static ReplayResult Replay(ReadOnlySpan<byte> utf8Json) => Replayer.Run(utf8Json);

    /// <summary>The JSON Schema (draft 2020-12) of all documents: the file <c>planning.schema.json</c> of the package.</summary>
    /// <returns>The schema, with line feeds.</returns>
    public static string WriteSchema() => PlanningTypes.Schema();

    private static Reading<WorkRegister> Checked(WorkRegister register) => new(register, register.Findings);

    private static Reading<Plan> Checked(Plan plan) => Plan.Create(plan.Header, plan.Groups, plan.Prose, plan.Work);
}
