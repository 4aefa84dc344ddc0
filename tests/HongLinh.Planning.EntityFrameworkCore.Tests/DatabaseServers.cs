namespace HongLinh.Planning.EntityFrameworkCore.Tests;

/// <summary>Ends the server when the last test has run. The end of the process would be too late: a test run does not wait for it.</summary>
public sealed class DatabaseServers : IDisposable
{
    /// <summary>The collection of all tests that use a database.</summary>
    public const string Collection = "databases";

    public void Dispose() => PostgresServer.Stop();
}

/// <summary>Tests that use a database.</summary>
[CollectionDefinition(DatabaseServers.Collection)]
public sealed class DatabaseTests : ICollectionFixture<DatabaseServers>;
