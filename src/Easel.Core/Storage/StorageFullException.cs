namespace Easel.Core.Storage;

/// <summary>The disk that a store writes to, or its user's share of that disk, has no room left.</summary>
public sealed class StorageFullException(Exception cause) : IOException("The disk is full.", cause)
{
    private const int UnixNoSpace = 28;
    private const int UnixFileTooLarge = 27;
    private const int LinuxQuotaExceeded = 122;
    private const int MacQuotaExceeded = 69;
    private const int WindowsDiskFull = 0x70;
    private const int WindowsHandleDiskFull = 0x27;

    /// <summary>Whether <paramref name="error"/> says so, in whichever way the system reports it.</summary>
    public static bool Is(Exception error) => error is StorageFullException || (error is IOException && IsFull(error.HResult));

    private static bool IsFull(int result) =>
        OperatingSystem.IsWindows()
            ? (result & 0xFFFF) is WindowsDiskFull or WindowsHandleDiskFull
            : result is UnixNoSpace or UnixFileTooLarge or LinuxQuotaExceeded or MacQuotaExceeded;
}
