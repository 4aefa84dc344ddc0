using HongLinh.Planning.Calendar;
using HongLinh.Planning.Work;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NodaTime;

namespace HongLinh.Planning.EntityFrameworkCore;

/// <summary>Adds what an application's own <see cref="DbContext"/> needs: the tables, the guard of their rows, and columns for values of the model.</summary>
public static class PlanningModel
{
    private const int HashLength = 64;
    private const int LongestKind = 30;

    /// <summary>
    /// Adds the tables <c>planning_documents</c> (versions of plans and of registers of work), <c>planning_figures</c> and <c>planning_work_entries</c>.
    /// </summary>
    /// <param name="modelBuilder">The builder; called in <see cref="DbContext.OnModelCreating"/>.</param>
    /// <param name="schema">The schema of the tables; null, the default, for that of the context.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>The database is made as for any other table, by a migration or by <c>EnsureCreated</c>. Call <see cref="UsePlanning"/> too.</remarks>
    public static ModelBuilder AddPlanning(this ModelBuilder modelBuilder, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<FigureRow>(table =>
        {
            Entries(table, (Tables.Figures, schema), "plan");
            table.Property(static row => row.Indicator).HasColumnName("indicator").HasConversion<IndicatorCodeConverter>();
            table.Property(static row => row.Period).HasColumnName("period").HasConversion<ReportingPeriodConverter>();
            table.Property(static row => row.ReportingUnit).HasColumnName("reporting_unit");
            table.Property(static row => row.ReferenceDate).HasColumnName("reference_date").HasConversion<LocalDateConverter>();
            WrittenOnce(table);
        });
        modelBuilder.Entity<WorkRow>(table =>
        {
            Entries(table, (Tables.WorkEntries, schema), "register");
            table.Property(static row => row.Task).HasColumnName("task");
            table.Property(static row => row.Kind).HasColumnName("kind").HasConversion<VocabularyConverter<WorkEntryKind>>();
            table.Property(static row => row.On).HasColumnName("on_day").HasConversion<LocalDateConverter>();
            WrittenOnce(table);
        });
        modelBuilder.Entity<DocumentRow>(table =>
        {
            table.ToTable(Tables.Documents, schema);
            table.Property(static row => row.Kind).HasColumnName("kind").HasMaxLength(LongestKind);
            table.Property(static row => row.Code).HasColumnName("code").HasMaxLength(Tables.LongestCode);
            table.Property(static row => row.Version).HasColumnName("version");
            table.Property(static row => row.SavedAt).HasColumnName("saved_at").HasConversion<InstantConverter>();
            table.Property(static row => row.Document).HasColumnName("document");
            // The key is what keeps two changes of one version apart: only one of them can be the next version.
            table.HasKey(static row => new { row.Kind, row.Code, row.Version });
            WrittenOnce(table);
        });
        return modelBuilder;
    }

    /// <summary>Refuses updates and deletes of the rows of these tables before they reach the database.</summary>
    /// <param name="options">The options of the context.</param>
    /// <returns>The same options.</returns>
    /// <remarks>
    /// Refused with an <see cref="InvalidOperationException"/> are changed and removed entities, <c>ExecuteUpdate</c>, <c>ExecuteDelete</c> and SQL that is
    /// run through Entity Framework Core: UPDATE, DELETE, TRUNCATE, MERGE, REPLACE and upserts. Out of reach are commands made on the connection itself,
    /// stored procedures, triggers, text put together by SQL, the dropping of a table, and other programs: take the rights to update and delete these
    /// tables from the user of the database for those.
    /// </remarks>
    public static DbContextOptionsBuilder UsePlanning(this DbContextOptionsBuilder options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.AddInterceptors(AppendOnlyInterceptor.Instance);
    }

    /// <summary>The same for the options of one type of context.</summary>
    /// <typeparam name="TContext">The type of the context.</typeparam>
    /// <param name="options">The options of the context.</param>
    /// <returns>The same options.</returns>
    public static DbContextOptionsBuilder<TContext> UsePlanning<TContext>(this DbContextOptionsBuilder<TContext> options)
        where TContext : DbContext
    {
        UsePlanning((DbContextOptionsBuilder)options);
        return options;
    }

    /// <summary>Gives values of the model a column in the tables of the application itself.</summary>
    /// <param name="conventions">The builder; called in <see cref="DbContext.ConfigureConventions"/>.</param>
    /// <returns>The same builder.</returns>
    /// <remarks>
    /// <see cref="LocalDate"/> as a date, <see cref="Instant"/> as a time in UTC, <see cref="PlanYear"/> as a whole number, <see cref="IndicatorCode"/>,
    /// <see cref="ReportingPeriod"/> and the vocabularies of results as text, <see cref="Quantity"/> and <see cref="Reported"/> as JSON, whose decimals are
    /// text. The tables of this package do not need it. Leave it out where a provider maps the types of NodaTime itself and only those are wanted.
    /// </remarks>
    public static ModelConfigurationBuilder AddPlanning(this ModelConfigurationBuilder conventions)
    {
        ArgumentNullException.ThrowIfNull(conventions);
        conventions.Properties<LocalDate>().HaveConversion<LocalDateConverter>();
        conventions.Properties<Instant>().HaveConversion<InstantConverter>();
        conventions.Properties<PlanYear>().HaveConversion<PlanYearConverter>();
        conventions.Properties<IndicatorCode>().HaveConversion<IndicatorCodeConverter>();
        conventions.Properties<ReportingPeriod>().HaveConversion<ReportingPeriodConverter>();
        conventions.Properties<Quantity>().HaveConversion<JsonConverter<Quantity>>();
        conventions.Properties<Reported>().HaveConversion<JsonConverter<Reported>>();
        Codes<Verdict>(conventions);
        Codes<ReportState>(conventions);
        Codes<Maturity>(conventions);
        Codes<Commitment>(conventions);
        Codes<ReportingCycle>(conventions);
        Codes<ReportingLevel>(conventions);
        Codes<OrgKind>(conventions);
        Codes<ObligationState>(conventions);
        Codes<WorkKind>(conventions);
        Codes<WorkEntryKind>(conventions);
        Codes<WorkState>(conventions);
        return conventions;
    }

    private static void Codes<T>(ModelConfigurationBuilder conventions)
        where T : Vocabulary<T>, IVocabulary<T> => conventions.Properties<T>().HaveConversion<VocabularyConverter<T>>();

    private static void Entries<TRow>(EntityTypeBuilder<TRow> table, (string Name, string? Schema) named, string book)
        where TRow : EntryRow
    {
        table.ToTable(named.Name, named.Schema);
        table.HasKey(static row => row.Id);
        table.Property(static row => row.Id).HasColumnName("id");
        table.Property(static row => row.Book).HasColumnName(book).HasMaxLength(Tables.LongestCode);
        table.Property(static row => row.Key).HasColumnName("key_hash").HasMaxLength(HashLength).IsFixedLength().IsUnicode(false);
        table.Property(static row => row.RecordedAt).HasColumnName("recorded_at").HasConversion<InstantConverter>();
        table.Property(static row => row.Document).HasColumnName("document");
        table.HasIndex(static row => new { row.Book, row.Key }).IsUnique().HasDatabaseName($"ix_{named.Name}_key");
        table.HasIndex(static row => new { row.Book, row.RecordedAt }).HasDatabaseName($"ix_{named.Name}_recorded_at");
    }

    // Also without the interceptor, a changed property is refused when it is saved.
    private static void WrittenOnce<TRow>(EntityTypeBuilder<TRow> table)
        where TRow : class
    {
        foreach (var property in table.Metadata.GetProperties().Where(static property => !property.IsPrimaryKey()))
        {
            property.SetAfterSaveBehavior(PropertySaveBehavior.Throw);
        }
    }
}
