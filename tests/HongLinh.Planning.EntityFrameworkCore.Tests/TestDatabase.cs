using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace HongLinh.Planning.EntityFrameworkCore.Tests;

/// <summary>An empty database of one test, on SQLite or PostgreSQL, and the commands that were sent to it.</summary>
internal sealed class TestDatabase : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"planning-{Guid.NewGuid():N}.db");
    private readonly string _connection;
    private readonly bool _isPostgres;
    private readonly Recorder _recorder = new();

    public TestDatabase(string provider)
    {
        _isPostgres = provider == "PostgreSQL";
        _connection = _isPostgres ? PostgresServer.NewDatabase() : $"Data Source={_file}";
        using var context = Open();
        context.Database.EnsureCreated();
        _recorder.Clear();
    }

    /// <summary>Every provider that can be tried here.</summary>
    public static TheoryData<string> Providers => PostgresServer.WhyNot is null ? ["SQLite", "PostgreSQL"] : ["SQLite"];

    /// <summary>The commands since the last call, and how many rows were read by them.</summary>
    public (IReadOnlyList<string> Commands, int RowsRead) Sent => _recorder.Clear();

    public TownContext Open(bool guarded = true)
    {
        var options = new DbContextOptionsBuilder<TownContext>().AddInterceptors(_recorder);
        _ = _isPostgres ? options.UseNpgsql(_connection) : options.UseSqlite(_connection);
        return new TownContext(guarded ? options.UsePlanning().Options : options.Options);
    }

    /// <summary>The first column of the first row, by a connection that no interceptor sees.</summary>
    public object? Scalar(string sql)
    {
        using var context = Open(guarded: false);
        context.Database.OpenConnection();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public void Dispose()
    {
        if (!_isPostgres)
        {
            SqliteConnection.ClearAllPools();
            File.Delete(_file);
        }
    }

    private sealed class Recorder : DbCommandInterceptor
    {
        private readonly Lock _lock = new();
        private readonly List<string> _commands = [];
        private int _rows;

        public (IReadOnlyList<string> Commands, int RowsRead) Clear()
        {
            lock (_lock)
            {
                var sent = ((IReadOnlyList<string>)[.. _commands], _rows);
                _commands.Clear();
                _rows = 0;
                return sent;
            }
        }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            lock (_lock)
            {
                _commands.Add(command.CommandText);
            }

            return ValueTask.FromResult(result);
        }

        public override InterceptionResult DataReaderDisposing(
            DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
        {
            lock (_lock)
            {
                // The read that finds the end is counted too.
                _rows += Math.Max(0, eventData.ReadCount - 1);
            }

            return result;
        }
    }
}
