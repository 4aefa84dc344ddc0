namespace HongLinh.Planning;

/// <summary>What the better end of two bounds does.</summary>
internal enum FarEnd : byte
{
    /// <summary>It binds like the other: beyond it the target is not kept.</summary>
    Binds,

    /// <summary>Beyond it the target is kept.</summary>
    Met,

    /// <summary>Beyond it the target is exceeded.</summary>
    Exceeded,

    /// <summary>The target is exceeded before it: as soon as the figure is better than the other end.</summary>
    ExceededInside,
}
