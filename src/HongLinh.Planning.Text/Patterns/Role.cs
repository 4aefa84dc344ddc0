namespace HongLinh.Planning.Text;

/// <summary>The effects of the words around a number; several may apply at once.</summary>
[Flags]
internal enum Role
{
    None = 0,
    Filler = 1 << 0,
    Reach = 1 << 1,
    Above = 1 << 2,
    AtLeast = 1 << 3,
    Below = 1 << 4,
    AtMost = 1 << 5,
    Near = 1 << 6,
    Equal = 1 << 7,
    Rise = 1 << 8,
    Fall = 1 << 9,
    Down = 1 << 10,
    Up = 1 << 11,
    Keep = 1 << 12,
    From = 1 << 13,
    Strive = 1 << 14,
    More = 1 << 15,
    Adjunct = 1 << 16,
    Never = 1 << 17,
    Gone = 1 << 18,
    Times = 1 << 19,
    Respectively = 1 << 20,
    Is = 1 << 21,
    Slip = 1 << 22,
    Rank = 1 << 23,
    Larger = 1 << 24,

    Bound = Above | AtLeast | Below | AtMost | Near | Equal,
    Move = Rise | Fall | Down | Up,
}
