namespace HongLinh.Planning.EntityFrameworkCore.Tests;

/// <summary>A test that needs PostgreSQL; skipped with the reason where it is not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.WhyNot;
}
