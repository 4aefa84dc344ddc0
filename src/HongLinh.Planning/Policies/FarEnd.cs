namespace HongLinh.Planning;

/// <summary>The effect of the better one of two bounds.</summary>
internal enum FarEnd : byte
{
    /// <summary>It binds like the other bound: beyond it the target is not kept.</summary>
    Binds,

    /// <summary>Beyond it the target is kept.</summary>
    Met,

    /// <summary>Beyond it the target is exceeded.</summary>
    Exceeded,

    /// <summary>The target is exceeded before it: as soon as the figure is better than the other end.</summary>
    ExceededInside,
}
