namespace Easel.Server.Simulation.Faults;

/// <summary>Finds images in JSON without reading it: nothing else in a response is so many letters of base64 in a row.</summary>
internal struct Base64Run
{
    /// <summary>Longer than ids and signatures are. One more than a multiple of four, which no base64 has: every decoder that looks sees
    /// that something is missing.</summary>
    public const int Least = 201;

    /// <summary>Letters of the row that the last byte belongs to.</summary>
    public int Length { get; private set; }

    public void Read(byte next) =>
        Length = char.IsAsciiLetterOrDigit((char)next) || next is (byte)'+' or (byte)'/' or (byte)'=' ? Length + 1 : 0;
}
