#if !SNAPSHOTS_BY_VERIFY
namespace HongLinh.Planning.Tests.Shared;

/// <summary>A text is not the reviewed one; the message shows where they part.</summary>
internal sealed class SnapshotException(string message) : Exception(message);
#endif
