namespace Easel.Abstractions.Pixels;

/// <summary>Reads pictures that the program or a model brings along.</summary>
public interface IPictureReader
{
    /// <summary>The receiver disposes the picture. Runs on the calling thread; thread-safe.</summary>
    /// <exception cref="IOException">The file cannot be read, or is no picture.</exception>
    PixelBuffer Read(string path);
}
