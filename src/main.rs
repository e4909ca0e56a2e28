fn main() -> std::process::ExitCode {
    porchlight::cli::main()
}
